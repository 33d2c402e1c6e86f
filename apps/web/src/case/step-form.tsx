/** A step of the workflow: with the record it fills, or, where it fills none, asked once more before it is taken. */
import { GuidanceHere, label } from "@jiefen/forms";
import type { Transition } from "@jiefen/policy";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { LetterRecordForm } from "../letters/letter-record-form.tsx";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { CommandError } from "./command-error.tsx";
import { RecordForm } from "./record-form.tsx";
import { useCommand } from "./use-command.ts";
import { useDoing } from "./use-doing.ts";

export function StepForm({ transition }: { readonly transition: Transition }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { stop } = useDoing();
  const command = useCommand(stop);
  const record = transition.record === undefined ? undefined : policy.records[transition.record];
  const to = policy.stages.find((stage) => stage.id === transition.to);
  const why = view.offers.find((offer) => offer.transition === transition.id && !offer.allowed)?.why;
  const outcome =
    to && to.id !== view.state.stage ? <p className="quiet">{t("command.confirmStepHint", { to: label(to.title, language) })}</p> : null;
  const kept = why && <p className="notice">{why[language]}</p>;
  const guidance = <GuidanceHere policy={policy} place="steps" id={transition.id} language={language} />;
  const Filled = record !== undefined && record.id === policy.letter?.record ? LetterRecordForm : RecordForm;
  if (record)
    return (
      <>
        {outcome}
        {kept}
        {guidance}
        <Filled
          record={record}
          subject={`step:${transition.id}`}
          submit={label(transition.title, language)}
          command={(values, on) => ({ kind: "step", transition: transition.id, values, on })}
        />
      </>
    );
  return (
    <>
      <p>{t("command.confirmStep", { title: label(transition.title, language) })}</p>
      {outcome}
      {kept}
      {guidance}
      <div className="form-end">
        <CommandError error={command.error} />
        <Button
          type="primary"
          size="large"
          loading={command.isPending}
          onClick={() => command.mutate({ kind: "step", transition: transition.id })}
        >
          {label(transition.title, language)}
        </Button>
        <Button size="large" onClick={stop}>
          {t("state.cancel")}
        </Button>
      </div>
    </>
  );
}
