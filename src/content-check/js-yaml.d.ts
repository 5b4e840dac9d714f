/** The reader of YAML that Astro's content collections use. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
}
