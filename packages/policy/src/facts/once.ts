/** Work that depends on one part of a policy alone is done once for it. */

/** As `work`, remembering what came of each part for as long as the part lives. */
export function once<Part extends object, Result extends object>(work: (part: Part) => Result): (part: Part) => Result {
  const known = new WeakMap<Part, Result>();
  return (part) => {
    const before = known.get(part);
    if (before) return before;
    const result = work(part);
    known.set(part, result);
    return result;
  };
}
