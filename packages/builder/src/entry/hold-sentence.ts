/** What the layer above has and what may be done with it here, as one sentence with its bounds: 市定为 3 天，只可缩短（1–3 天）。 */
import { type ContractRule, findAt, isObject, matterOf } from "@jiefen/policy";
import type { Hold } from "../draft/hold.ts";
import { holdWords } from "./hold-words.ts";
import type { Leaf } from "./leaf.ts";
import { numberInWords, type Speaking, unitOf, valueInWords } from "./value-in-words.ts";

interface Bounds {
  readonly low?: number;
  readonly high?: number;
}

/** What the value itself may be, whatever the contract says: a number by its own entry, or by the meta-schema. */
function boundsOf({ drafted }: Speaking, leaf: Leaf): Bounds {
  const entry = findAt(drafted.policy.documents[leaf.path], leaf.place.slice(0, -1));
  const own = leaf.place.at(-1) === "value" && isObject(entry) ? entry : {};
  const number = (name: "minimum" | "maximum") => [own[name], leaf.schema[name]].find((bound) => typeof bound === "number");
  const [low, high] = [number("minimum"), number("maximum")];
  return { ...(typeof low === "number" && { low }), ...(typeof high === "number" && { high }) };
}

function onlyOf(
  rule: Extract<ContractRule, { readonly allow: "tighten" }>,
  unit: string | undefined,
): "shorter" | "longer" | "lower" | "higher" | "more" | "sooner" {
  if (rule.direction === "superset") return "more";
  if (rule.direction === "sooner") return "sooner";
  if (matterOf(unit) !== "time") return rule.direction;
  return rule.direction === "lower" ? "shorter" : "longer";
}

function rangeInWords({ low, high }: Bounds, unit: string | undefined, { language }: Speaking): string {
  const words = holdWords[language];
  const said = (value: number) => numberInWords(value, unit, language);
  if (low !== undefined && high !== undefined) return words.range(unit === "fen" ? said(low) : String(low), said(high));
  if (low !== undefined) return words.atLeast(said(low));
  return high === undefined ? "" : words.atMost(said(high));
}

/** Undefined where the contract's own words say it all: what is fixed, what this layer added. */
export function holdSentence(speaking: Speaking, leaf: Leaf, hold: Hold): string | undefined {
  const { drafted, language } = speaking;
  const { rule, above, added, aboveTitle } = hold;
  if (drafted.above === undefined || added || aboveTitle === undefined || !hold.editable) return undefined;
  const words = holdWords[language];
  const unit = unitOf(speaking, leaf);
  const bounds = boundsOf(speaking, leaf);
  const before =
    above === undefined
      ? words.open(aboveTitle[language])
      : words.is(aboveTitle[language], valueInWords({ ...speaking, drafted: { ...drafted, policy: drafted.above } }, leaf, above));
  if (rule.allow === "free") return words.joined(before, `${words.free}${rangeInWords(bounds, unit, speaking)}`);
  if (rule.allow !== "tighten") return undefined;
  const only = words.only[onlyOf(rule, unit)];
  if (typeof above !== "number") return words.joined(before, only);
  const allowed: Bounds = rule.direction === "lower" ? { ...bounds, high: above } : { ...bounds, low: above };
  if (allowed.low === allowed.high) return words.joined(before, words.strictest);
  return words.joined(before, `${only}${rangeInWords(allowed, unit, speaking)}`);
}
