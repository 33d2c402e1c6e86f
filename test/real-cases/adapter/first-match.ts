/** Tables of wordings: the first whose pattern is found in a text gives its value. */

export type WordingTable<Value> = readonly (readonly [pattern: RegExp, value: Value])[];

/** Tries each text in turn, whole table for the first text before the second is looked at. */
export function firstMatch<Value>(table: WordingTable<Value>, texts: readonly (string | null | undefined)[]): Value | undefined {
  for (const text of texts) {
    const found = text ? table.find(([pattern]) => pattern.test(text)) : undefined;
    if (found) return found[1];
  }
  return undefined;
}
