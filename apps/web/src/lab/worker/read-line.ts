/** One line of a file of cases: the type and the facts, or what is wrong with it. */
import type { Facts, Policy } from "@jiefen/policy";
import type { LineFault } from "../study/messages.ts";
import type { Line } from "./lines-of.ts";

export type ReadLine =
  | { readonly ok: true; readonly type: string; readonly facts: Facts; readonly unknownFacts: readonly string[] }
  | { readonly ok: false; readonly fault: LineFault };

/** Of what stands in a line so much is shown. */
const shown = 60;

/** Other members of the line, such as a number, are not looked at; nor is whether each value is of its fact's type: one that is not is as good as unknown. */
export function readLine(policy: Policy, { number, text }: Line): ReadLine {
  const bad = (fault: LineFault["fault"], found: string): ReadLine => ({
    ok: false,
    fault: { line: number, fault, found: found.length > shown ? `${found.slice(0, shown)}…` : found },
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad("notJson", text);
  }
  if (!isRecord(value)) return bad("notJson", text);
  const { type, facts } = value;
  if (typeof type !== "string") return bad("noType", JSON.stringify(type) ?? "");
  if (!isFacts(facts)) return bad("noFacts", JSON.stringify(facts) ?? "");
  if (!policy.disputeTypes.some(({ id }) => id === type)) return bad("unknownType", type);
  return { ok: true, type, facts, unknownFacts: Object.keys(facts).filter((name) => !isKnown(policy, name)) };
}

const isKnown = ({ facts, records }: Policy, name: string): boolean =>
  Object.hasOwn(facts, name) || Object.hasOwn(records, name) || name === "history";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reading takes a value of another type for one that is not known, so that no more has to hold. */
const isFacts = (value: unknown): value is Facts => isRecord(value);
