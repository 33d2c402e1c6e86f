/** Adding to a filed record, or putting it right; only what was changed is sent. */
import { type CaseRecord, factsOf } from "@jiefen/casework";
import { interpretingValidator, PolicyForm } from "@jiefen/forms";
import { checkAnswers, type RecordForm as Form, type Issue, type Policy } from "@jiefen/policy";
import { Button, Input } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api.ts";
import { KeptNotice, useKept } from "../session/kept-form.tsx";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { changedAnswers, isMasked } from "./changed-answers.ts";
import { CommandError } from "./command-error.tsx";
import { useCommand } from "./use-command.ts";
import { useDoing } from "./use-doing.ts";
import { useKeptAnswers } from "./use-kept-answers.ts";

const noIssues: readonly Issue[] = [];

interface SupplementFormProps {
  readonly record: Form;
  readonly filing: CaseRecord;
  /** Shows only the questions of this section; all of them if absent. */
  readonly section?: string;
}

export function SupplementForm({ record, filing, section }: SupplementFormProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { stop } = useDoing();
  const { state, today } = view;
  const { before, answers, change } = useKeptAnswers(filing.values);
  const [reason, setReason] = useKept("reason", "");
  const [issues, setIssues] = useState(noIssues);
  const [complaint, setComplaint] = useState<"command.nothingChanged" | "supplement.reasonNeeded">();
  const command = useCommand(stop);
  const known = useMemo(() => factsOf(policy, state, today), [policy, state, today]);
  const shown = useMemo(() => narrowed(policy, record, section), [policy, record, section]);

  function send() {
    const changed = changedAnswers(record, before, answers, true);
    const found = checkAnswers(record, changed, interpretingValidator).filter((issue) => !isMasked(issue, changed));
    setIssues(found);
    if (found.length > 0) return;
    const names = Object.keys(changed);
    // What was not answered before is added; what was is put right, and that needs a reason.
    const rights = names.some((name) => before[name] !== undefined && before[name] !== null);
    const said = reason.trim();
    const missing = names.length === 0 ? "command.nothingChanged" : rights && said === "" ? "supplement.reasonNeeded" : undefined;
    setComplaint(missing);
    if (missing) return;
    command.mutate({ kind: "supplement", record: filing.id, values: changed, ...(said === "" ? {} : { reason: said }) });
  }
  return (
    <>
      <KeptNotice />
      <p className="quiet">{t("supplement.hint", { date: dayText(filing.on, today, language) })}</p>
      <PolicyForm
        policy={policy}
        form={shown}
        language={language}
        today={today}
        answers={answers}
        known={known}
        issues={issues}
        onChange={change}
        footer={
          <div className="form-end">
            <div className="field">
              <label htmlFor="reason">{t("command.reason")}</label>
              <Input.TextArea id="reason" rows={2} value={reason} onChange={(event) => setReason(event.target.value)} maxLength={500} />
              <span className="quiet">{t("command.reasonHint")}</span>
            </div>
            {complaint && (
              <p className="trouble" role="alert">
                {t(complaint)}
              </p>
            )}
            <CommandError error={command.error} />
            <Button type="primary" size="large" loading={command.isPending} onClick={send}>
              {problemOf(command.error)?.code === "stale" ? t("command.staleAgain") : t("supplement.save")}
            </Button>
          </div>
        }
      />
    </>
  );
}

/** Without what the record tells of the case itself: such facts are corrected as facts. */
function narrowed(policy: Policy, form: Form, wanted: string | undefined): Form {
  const questions = form.questions.filter(({ fact, section }) => {
    const origin = policy.facts[fact]?.origin;
    return (wanted === undefined || section === wanted) && !(origin?.kind === "field" && origin.list === undefined);
  });
  // Who opens one section came for just these questions: none of them is folded away.
  const shown = wanted === undefined ? questions : questions.map((question) => ({ ...question, decides: true }));
  return { ...form, questions: shown, sections: form.sections.filter(({ id }) => questions.some(({ section }) => section === id)) };
}
