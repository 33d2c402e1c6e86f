/** Which parameters anything refers to: conditions and other references, and the texts of papers. */
import { isObject } from "../document/json.ts";
import { placeHoldersOf } from "../document/place-holders.ts";
import { parameterPrefix } from "../policy/paper-names.ts";
import { parameterOf } from "../validate/conditions.ts";

/** Names of the parameters that `value`, a document, several, or a compiled policy, refers to anywhere. */
export function usedParameters(value: unknown): ReadonlySet<string> {
  const used = new Set<string>();
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...next);
    if (typeof next === "string") for (const name of printed(next)) used.add(name);
    if (!isObject(next)) continue;
    const name = next.fact === "parameters" ? parameterOf(next) : undefined;
    if (name !== undefined) used.add(name);
    open.push(...Object.values(next).filter((inner) => inner !== null && inner !== undefined));
  }
  return used;
}

function printed(text: string): readonly string[] {
  return placeHoldersOf(text).flatMap(({ name }) => (name.startsWith(parameterPrefix) ? [name.slice(parameterPrefix.length)] : []));
}
