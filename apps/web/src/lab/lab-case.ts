/** A case handed from one part of the lab to another: in the address where it may be shared, otherwise kept in the browser's history alone. */
import type { Facts } from "@jiefen/policy";
import type { To } from "react-router";
import type { LabPartPath, LabSource } from "./lab-part.ts";

/** One dispute looked at by itself. */
export interface LabCase {
  readonly type: string;
  /** Of a case, or bare answers to the type's form, as for `evaluate`. */
  readonly facts: Facts;
  /** Made up, so that it may stand in an address. Of anything else only the browser's history keeps the facts. */
  readonly madeUp: boolean;
  /** Id of the case of the desk, where it is one and the reader may read it. */
  readonly id?: string;
}

/** A link of react-router: `<Link to={link.to} state={link.state}>`. */
export interface LabLink {
  readonly to: To;
  readonly state?: unknown;
}

/** The address of a part for the same policy. */
export function labAddress({ layer, draft }: LabSource, part: LabPartPath, more: Readonly<Record<string, string>> = {}) {
  const search = new URLSearchParams({ layer, ...(draft !== undefined && { draft }), ...more });
  return { pathname: part === "" ? "/lab" : `/lab/${part}`, search: `?${search}` };
}

/** To a part that shows one case: `case` or `timeline`. */
export function caseLink(source: LabSource, one: LabCase, part: LabPartPath = "case"): LabLink {
  const { type, facts, madeUp } = one;
  return madeUp
    ? { to: labAddress(source, part, { type, facts: JSON.stringify(facts) }) }
    : { to: labAddress(source, part, { type }), state: { labCase: one } };
}

/** The case a place names (`useLocation()`); undefined where it names none, or what stands there is no case. Whether the type is one of the policy's,
 * and the facts are what its form asks, is for the reader of it to check (`checkFacts`). */
export function labCaseAt({ search, state }: { readonly search: string; readonly state: unknown }): LabCase | undefined {
  if (isRecord(state) && isLabCase(state.labCase)) return state.labCase;
  const asked = new URLSearchParams(search);
  const type = asked.get("type");
  const facts = parsed(asked.get("facts"));
  return type === null || !isFacts(facts) ? undefined : { type, facts, madeUp: true };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Only that it is a record: `checkFacts` looks at the values. */
const isFacts = (value: unknown): value is Facts => isRecord(value);

const isLabCase = (value: unknown): value is LabCase =>
  isRecord(value) && typeof value.type === "string" && isFacts(value.facts) && typeof value.madeUp === "boolean";
