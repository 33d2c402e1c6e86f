/** What the layer above allows this layer to do with a number. */
import type { NumberBound } from "@jiefen/builder";
import {
  type ContractRule,
  contractEntries,
  contractInWords,
  findAt,
  findEntry,
  isObject,
  matterOf,
  type Parameter,
  type Text,
} from "@jiefen/policy";
import type { LabPartProps } from "../lab-part.ts";

export const parametersPath = "rules/parameters.json";

export interface NumberHold {
  /** Absent where nothing above binds it. */
  readonly contract?: Text;
  /** There is a layer above, and it leaves the number to this one. */
  readonly left?: boolean;
  readonly by?: Text;
  /** What may not be gone beyond, and which way. */
  readonly bound?: NumberBound;
}

const fixed: ContractRule = { allow: "fixed" };

export function numberHold(
  { policy, above, contracts }: Pick<LabPartProps, "policy" | "above" | "contracts">,
  { id, unit }: Parameter,
): NumberHold {
  if (!above) return {};
  const entry = findAt(above.documents[parametersPath], [id]);
  // What this layer added, or the layer above left open, is its own to decide.
  if (!isObject(entry) || typeof entry.value !== "number") return { left: true };
  const by = policy.layerTitles[above.layer] ?? { zh: above.layer, en: above.layer };
  const rule = findEntry(contractEntries(contracts), parametersPath, [id, "value"])?.rule ?? fixed;
  const told = { by, contract: contractInWords(rule, by, matterOf(unit)) };
  if (rule.allow === "fixed" || rule.allow === "extend") return { ...told, bound: { kind: "fixed", value: entry.value } };
  if (rule.allow === "tighten" && (rule.direction === "lower" || rule.direction === "higher"))
    return { ...told, bound: { kind: rule.direction, value: entry.value } };
  return told;
}

/** Whether this layer may lay a value down. */
export function isAllowed({ bound }: NumberHold, value: number): boolean {
  if (!bound) return true;
  if (bound.kind === "fixed") return value === bound.value;
  return bound.kind === "lower" ? value <= bound.value : value >= bound.value;
}
