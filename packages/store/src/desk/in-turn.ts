/** One thing after another, for each key. */

/** Does what is asked for one key in the order asked; different keys do not wait for each other. What is thrown reaches only who asked. */
export type InTurn = <Done>(key: string, work: () => Promise<Done>) => Promise<Done>;

const ignore = () => undefined;

export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work);
    const settled: Promise<void> = mine.then(ignore, ignore).then(() => {
      if (last.get(key) === settled) last.delete(key);
    });
    last.set(key, settled);
    return mine;
  };
}
