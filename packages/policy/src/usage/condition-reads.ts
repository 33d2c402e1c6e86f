/** What a condition reads: facts with the codes they are compared with, and the parameters beside them. */
import { isObject } from "../document/json.ts";

export interface Read {
  readonly fact: string;
  readonly codes: readonly string[];
  readonly parameter?: string;
}

/** Of a draft too, whose conditions may be half made: what is no condition reads nothing. */
export function readsOf(condition: unknown): readonly Read[] {
  if (Array.isArray(condition)) return condition.flatMap(readsOf);
  if (!isObject(condition)) return [];
  const { fact, value } = condition;
  if (typeof fact !== "string") return [condition.all, condition.any, condition.not].flatMap(readsOf);
  if (isObject(value)) return typeof value.path === "string" ? [{ fact, codes: [], parameter: value.path.slice("$.".length) }] : [];
  return [{ fact, codes: [value].flat().filter((one) => typeof one === "string") }];
}
