/** What must be true before a dispute is closed, who signs, and on which grounds it may end unsettled. */

import type { Condition } from "../document/condition.ts";
import { sentence } from "../explain/sentence.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Text } from "../policy/text.ts";
import { listed, type Subject, titleOf, told } from "./description.ts";

export function describeClosure(subject: Subject): readonly Sentence[] {
  const { policy, standing } = subject;
  const { items, signatures, grounds } = policy.closure;
  return [
    ...items.map((item) => {
      const must = words(subject, item.conditions);
      const asked = when(subject, item.appliesWhen);
      return told(subject, { zh: `${asked.zh}${item.title.zh}：${must.zh}`, en: `${asked.en}${item.title.en}: ${must.en}` }, item);
    }),
    ...signatures.map((signature) => {
      const roles = (language: "zh" | "en") =>
        listed(
          signature.roles.map((role) => titleOf(standing.roles, role, language)),
          language,
        );
      const asked = when(subject, signature.appliesWhen);
      const other = signature.notHandler ? { zh: "，签字人不是承办人", en: ", who is not the handler" } : { zh: "", en: "" };
      return told(
        subject,
        {
          zh: `${asked.zh}${signature.title.zh}：${roles("zh")}${other.zh}。`,
          en: `${asked.en}${signature.title.en}: ${roles("en")}${other.en}.`,
        },
        signature,
      );
    }),
    ...grounds.map((ground) => {
      const left = (language: "zh" | "en") =>
        listed(
          ground.items.map((item) => titleOf(items, item, language)),
          language,
        );
      return told(
        subject,
        {
          zh: `未化解终结——${ground.title.zh}：仍须${left("zh")}。`,
          en: `Ended unsettled – ${ground.title.en}: still needs ${left("en")}.`,
        },
        ground,
      );
    }),
  ];
}

function words({ policy }: Subject, condition: Condition): Text {
  return { zh: sentence(policy, condition, "zh"), en: sentence(policy, condition, "en") };
}

function when(subject: Subject, condition: Condition | undefined): Text {
  if (!condition) return { zh: "", en: "" };
  const asked = words(subject, condition);
  return { zh: `（${asked.zh}时）`, en: `(where ${asked.en}) ` };
}
