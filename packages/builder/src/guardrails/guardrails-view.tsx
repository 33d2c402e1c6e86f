/** Guardrails as sentences, each opened to be changed; a new one begins with what it demands. */
import { demandedInWords, type GuardrailDemand, isDemand, isObject, type JsonObject } from "@jiefen/policy";
import { criteriaWords } from "../criteria/words.ts";
import type { Drafted } from "../draft/drafted.ts";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryList } from "../entry/entry-list.tsx";
import { namedBy } from "../entry/references.ts";
import { isCondition } from "../entry/value-in-words.ts";
import { type Fresh, freshSource } from "../registry/entry-words.ts";

/** What each demand begins with; what is missing is to be chosen. */
const begun: Readonly<Record<GuardrailDemand["kind"], (drafted: Drafted) => JsonObject>> = {
  level: ({ policy }) => ({ kind: "level", scale: namedBy(policy, "scale", "")[0]?.id }),
  notClosable: () => ({ kind: "notClosable" }),
  visits: () => ({ kind: "visits", atMostDays: 7 }),
};

const beginnings: readonly Fresh[] = (["level", "notClosable", "visits"] as const).map((kind) => ({
  stem: "guardrail",
  label: { zh: criteriaWords.zh.addDemand[kind], en: criteriaWords.en.addDemand[kind] },
  value: (drafted) => ({ title: "", requires: begun[kind](drafted), source: freshSource }),
}));

export function GuardrailsView({ path, pointer }: ViewProps) {
  const { compiled, language } = useEditing();
  function says({ conditions, requires }: JsonObject): string {
    if (!isObject(requires) || !isDemand(requires)) return "";
    return demandedInWords(compiled, { requires, ...(isCondition(conditions) && { conditions }) })[language];
  }
  return (
    <EntryList
      path={path}
      parent={["guardrails"]}
      pointer={pointer}
      heading={{ zh: criteriaWords.zh.guardrails, en: criteriaWords.en.guardrails }}
      help={{ zh: criteriaWords.zh.guardrailsHelp, en: criteriaWords.en.guardrailsHelp }}
      sentence={says}
      fresh={beginnings}
    />
  );
}
