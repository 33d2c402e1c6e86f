/** Work in short turns. */

/** Milliseconds of work between two pauses. */
const longest = 25;

/** Pauses when a turn has lasted long enough. */
export function inTurns(pause: () => Promise<void>): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await pause();
    since = performance.now();
  };
}
