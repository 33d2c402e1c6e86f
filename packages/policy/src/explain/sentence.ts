/** A condition as a sentence, without ids or operators. */
import type { Condition } from "../document/condition.ts";
import type { Policy } from "../policy/policy.ts";
import type { Language } from "../policy/text.ts";
import { and, bracketed, or } from "../words/joining.ts";
import { asked } from "./leaf.ts";
import { type Speech, speechOf } from "./speech.ts";

/** `受害株数不少于20，且“双方愿意商量”为“否”`. No stop at the end, so that it may stand inside another sentence. */
export function sentence(policy: Policy, condition: Condition, language: Language): string {
  return render(speechOf(policy, language), flattened(condition, true), false);
}

/** Groups of groups of one kind are one group, and negation stands at the comparisons: "not both" reads as "one of the two is not". */
type Flat =
  | { readonly kind: "all" | "any"; readonly parts: readonly Flat[] }
  | { readonly kind: "leaf"; readonly condition: Extract<Condition, { readonly fact: string }>; readonly holds: boolean };

function flattened(condition: Condition, holds: boolean): Flat {
  if ("not" in condition) return flattened(condition.not, !holds);
  if ("fact" in condition) return { kind: "leaf", condition, holds };
  const kind = "all" in condition === holds ? "all" : "any";
  const parts = ("all" in condition ? condition.all : condition.any)
    .map((part) => flattened(part, holds))
    .flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind, parts };
}

function render(speech: Speech, flat: Flat, nested: boolean): string {
  const { language } = speech;
  if (flat.kind === "leaf") return asked(speech, flat.condition, flat.holds);
  const parts = flat.parts.map((part) => render(speech, part, true));
  const joined = flat.kind === "all" ? and(parts, language) : or(parts, language);
  return nested ? bracketed(joined, language).trim() : joined;
}
