/** The policy's numbers, as a program of its own would have them. */
import type { Policy } from "@jiefen/policy";
import type { Limits } from "../hand-written.ts";

/** By name, those that nobody gave left out. */
export function limitsOf({ parameters }: Policy): Limits {
  return Object.fromEntries(Object.values(parameters).flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])));
}
