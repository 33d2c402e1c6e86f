/** An id for a new entry that people name in Chinese. */

/** `role1`, `role2` …: the first that is not taken. */
export function newId(kind: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${kind}${number}`)) number += 1;
  return `${kind}${number}`;
}
