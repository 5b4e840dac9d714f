/**
 * Makes a reading of the content happen once a build, however many pages ask for it.
 *
 * @param read an asynchronous function without arguments
 * @returns the same function, remembering its result; in `astro dev` it reads anew each time
 */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return read();
    result ??= read();
    return result;
  };
}
