/** One thing that happened, in words. */
import type { EventBody } from "@jiefen/casework";
import type { Facts, Question } from "@jiefen/policy";
import type { TimelineEntry } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { eventText } from "./event-text.ts";
import { FactList } from "./fact-list.tsx";

/** What was filled in with the event, to be unfolded. */
function useFilled(body: EventBody): { readonly questions: readonly Question[]; readonly facts: Facts } | undefined {
  const { view, policy } = useCase();
  const intake = policy.disputeTypes.find((type) => type.id === view.state.type)?.questions ?? [];
  if (body.kind === "recorded") return { questions: policy.records[body.record.record]?.questions ?? [], facts: body.record.values };
  if (body.kind === "takenIn" || body.kind === "factsRecorded" || body.kind === "factsCorrected")
    return { questions: intake, facts: body.facts };
  return undefined;
}

export function TimelineEntryText({ entry, name }: { readonly entry: TimelineEntry; readonly name: (id: string) => string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const filled = useFilled(entry.body);
  const { facts, obligations, visits } = view.state;
  const text = eventText({ t, language, policy, facts, obligations, visits, name }, entry.body);
  if (!filled || filled.questions.every(({ fact }) => filled.facts[fact] === undefined)) return <div>{text}</div>;
  return (
    <details>
      <summary>{text}</summary>
      <FactList questions={filled.questions} facts={filled.facts} />
    </details>
  );
}
