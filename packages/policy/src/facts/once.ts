/** Work that depends on one part of a policy alone is done once for it: an edit of a number makes a new policy of the same parts. */

/** As `work`, remembering what came of each part for as long as the part lives. */
export function once<Part extends object, Result>(work: (part: Part) => Result): (part: Part) => Result {
  const known = new WeakMap<Part, { readonly result: Result }>();
  return (part) => {
    const before = known.get(part);
    if (before) return before.result;
    const result = work(part);
    known.set(part, { result });
    return result;
  };
}
