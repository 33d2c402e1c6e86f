/** Names of fields, sections and options: taken over where they can be, made where they cannot. */
import { idPattern } from "../document/meta-schema.ts";

const idRule = new RegExp(idPattern);

/** `phone-number` → `phoneNumber`; what has no Latin letters gets a numbered name. A name already taken gets a number, too. */
export function nameFor(original: string, taken: { has(name: string): boolean }, stem: string): string {
  const base = idRule.test(original) ? original : camelCase(original);
  const wanted = idRule.test(base) ? base : "";
  if (wanted !== "" && !taken.has(wanted)) return wanted;
  for (let number = 1; ; number++) {
    const name = `${wanted === "" ? stem : wanted.slice(0, 60)}${number}`;
    if (!taken.has(name)) return name;
  }
}

function camelCase(text: string): string {
  const [first = "", ...rest] = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return [first, ...rest.map((word) => `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`)].join("").replace(/^[0-9]+/, "");
}
