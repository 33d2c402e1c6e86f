/** Guardrails: what must hold whatever the facts. */
import type { GuardrailDemand } from "../document/guardrails.ts";
import { sentence } from "../explain/sentence.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Guardrail, Policy } from "../policy/policy.ts";
import type { Language, Text } from "../policy/text.ts";
import { numberInWords, type Subject, titleOf, told } from "./description.ts";

export function describeGuardrails(subject: Subject): readonly Sentence[] {
  return subject.policy.guardrails.map((guardrail) => told(subject, guardrailInWords(subject.policy, guardrail), guardrail));
}

/** The guardrail as one sentence, in both languages. */
export function guardrailInWords(policy: Policy, guardrail: Guardrail): Text {
  const { title } = guardrail;
  const demanded = demandedInWords(policy, guardrail);
  return { zh: `${title.zh}：${demanded.zh}`, en: `${title.en}: ${demanded.en}` };
}

/** The same without its title. */
export function demandedInWords(policy: Policy, { conditions, requires }: Pick<Guardrail, "conditions" | "requires">): Text {
  const when = (language: Language) => (conditions ? sentence(policy, conditions, language) : undefined);
  const [zh, en] = [when("zh"), when("en")];
  const demand = demandInWords(policy, requires);
  return {
    zh: `${zh === undefined ? "" : `${zh}的，`}${demand.zh}。`,
    en: `${en === undefined ? "" : `where ${en}, `}${demand.en}.`,
  };
}

const phases: Readonly<Record<"beforeSettlement" | "afterSettlement", Text>> = {
  beforeSettlement: { zh: "化解前", en: "before settlement" },
  afterSettlement: { zh: "化解后", en: "after settlement" },
};

/** What stands under `requires` of a document that was held against its meta-schema. */
export const isDemand = (value: object): value is GuardrailDemand =>
  "kind" in value &&
  (value.kind === "notClosable" || (value.kind === "level" && "atLeast" in value) || (value.kind === "visits" && "colour" in value));

/** `等级必须不低于复杂`. */
export function demandInWords(policy: Policy, requires: GuardrailDemand): Text {
  switch (requires.kind) {
    case "level": {
      const levels = policy.scales.find(({ id }) => id === requires.scale)?.levels ?? [];
      return {
        zh: `等级必须不低于${titleOf(levels, requires.atLeast, "zh")}`,
        en: `the level must be at least ${titleOf(levels, requires.atLeast, "en")}`,
      };
    }
    case "notClosable":
      return requires.settled
        ? { zh: "不得按化解销号", en: "the case must not be closable as settled" }
        : { zh: "不得销号", en: "the case must not be closable" };
    case "visits": {
      const phase = requires.phase ? phases[requires.phase] : { zh: "", en: "" };
      const days = (language: Language) => numberInWords(policy, requires.atMostDays, "days", language);
      return {
        zh: `${titleOf(policy.colours, requires.colour, "zh")}方案${phase.zh}两次回访最多隔 ${days("zh")}`,
        en: `plans coloured ${titleOf(policy.colours, requires.colour, "en")} leave at most ${days("en")} between visits${phase.en === "" ? "" : ` ${phase.en}`}`,
      };
    }
  }
}
