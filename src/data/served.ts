// Both are set in the program that serves, through Vite's `define`. Not `import.meta.env`: any variable of the
// environment called MODE or DEV would change that, and with it what a build makes public.

/** Whether the development server makes the pages, not a build. */
export const developed: boolean = DEVELOPMENT_SERVER;

/** Whether this is the editors' preview, which only `npm run preview` serves: pieces that are not public yet are shown, and marked. */
export const preview: boolean = EDITORS_PREVIEW;
