/** JSON kept in text columns. */

/** INVARIANT: the column was written by `toJson` of the same type; migrations change columns when a type changes. */
export function fromJson<Value>(text: string): Value {
  return JSON.parse(text);
}

export function toJson(value: unknown): string {
  return JSON.stringify(value);
}
