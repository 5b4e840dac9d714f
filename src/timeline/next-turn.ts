/**
 * Lets the browser answer the reader before work goes on.
 *
 * @returns a promise of the next turn of the event loop
 */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
