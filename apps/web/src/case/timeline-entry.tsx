/** One thing that happened, in words. */
import type { EventBody } from "@jiefen/casework";
import type { Facts, Question } from "@jiefen/policy";
import type { TimelineEntry } from "@jiefen/server/client";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "./case-context.ts";
import { eventText } from "./event-text.ts";
import { FactList } from "./fact-list.tsx";
import { useDoing } from "./use-doing.ts";
import { useTelling } from "./use-telling.ts";

/** What was filled in with the event, to be unfolded. */
function useFilled(body: EventBody): { readonly questions: readonly Question[]; readonly facts: Facts } | undefined {
  const { view, policy } = useCase();
  const intake = policy.disputeTypes.find((type) => type.id === view.state.type)?.questions ?? [];
  if (body.kind === "recorded") return { questions: policy.records[body.record.record]?.questions ?? [], facts: body.record.values };
  if (body.kind === "takenIn" || body.kind === "factsRecorded" || body.kind === "factsCorrected")
    return { questions: intake, facts: body.facts };
  if (body.kind === "absorbed") return { questions: intake, facts: body.left };
  return undefined;
}

export function TimelineEntryText({ entry }: { readonly entry: TimelineEntry }) {
  const filled = useFilled(entry.body);
  const { t } = useTranslation();
  const { view } = useCase();
  const { start } = useDoing();
  const filing = entry.body.kind === "recorded" && view.state.open && view.may.includes("supplement") ? entry.body.record.id : undefined;
  const text = eventText(useTelling(), entry.body);
  if (!filled || filled.questions.every(({ fact }) => filled.facts[fact] === undefined)) return <div>{text}</div>;
  return (
    <details>
      <summary>{text}</summary>
      <FactList questions={filled.questions} facts={filled.facts} />
      {filing !== undefined && (
        <Button size="small" onClick={() => start(`supplement:${filing}`)}>
          {t("supplement.act")}
        </Button>
      )}
    </details>
  );
}
