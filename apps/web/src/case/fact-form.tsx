/** News of the case, or a correction of what was recorded: the intake form with today's answers, of which only the changes are sent. */
import { factsOf } from "@jiefen/casework";
import { interpretingValidator, PolicyForm, type PolicyFormHandle } from "@jiefen/forms";
import { checkAnswers, type Form, type Issue } from "@jiefen/policy";
import { Button, Input } from "antd";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api.ts";
import { KeptNotice, useKept } from "../session/kept-form.tsx";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { changedAnswers, isMasked } from "./changed-answers.ts";
import { CommandError } from "./command-error.tsx";
import { CorrectionNotice } from "./correction-notice.tsx";
import { useCommand } from "./use-command.ts";
import { useDoing } from "./use-doing.ts";
import { useKeptAnswers } from "./use-kept-answers.ts";

interface FactFormProps {
  readonly kind: "recordFacts" | "correctFacts";
  readonly question?: string;
}

const noIssues: readonly Issue[] = [];

export function FactForm({ kind, question }: FactFormProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { stop } = useDoing();
  const { state, today } = view;
  const form = policy.disputeTypes.find((type) => type.id === state.type);
  const handle = useRef<PolicyFormHandle>(null);
  const { before, answers, change } = useKeptAnswers(state.facts);
  const [reason, setReason] = useKept("reason", "");
  const [issues, setIssues] = useState(noIssues);
  const [complaint, setComplaint] = useState<"command.reasonNeeded" | "command.nothingChanged">();
  const known = useMemo(() => factsOf(policy, state, today), [policy, state, today]);
  const command = useCommand(stop);
  const correcting = kind === "correctFacts";
  useEffect(() => {
    if (question) handle.current?.goTo(question);
  }, [question]);
  if (!form) return null;

  function send(asked: Form) {
    const changed = changedAnswers(asked, before, answers, correcting);
    const found = checkAnswers(asked, changed, interpretingValidator).filter((issue) => !isMasked(issue, changed));
    setIssues(found);
    if (found.length > 0) return;
    const nothing = Object.keys(changed).length === 0;
    setComplaint(nothing ? "command.nothingChanged" : correcting && reason.trim() === "" ? "command.reasonNeeded" : undefined);
    if (nothing || (correcting && reason.trim() === "")) return;
    command.mutate(correcting ? { kind: "correctFacts", facts: changed, reason: reason.trim() } : { kind: "recordFacts", facts: changed });
  }
  return (
    <>
      <KeptNotice />
      <p className="quiet">{t(correcting ? "command.correctHint" : "command.factsHint")}</p>
      {correcting && <CorrectionNotice answers={answers} />}
      <PolicyForm
        ref={handle}
        policy={policy}
        form={form}
        language={language}
        today={today}
        answers={answers}
        known={known}
        issues={issues}
        onChange={change}
        footer={
          <div className="form-end">
            {correcting && (
              <div className="field">
                <label htmlFor="reason">{t("command.reason")}</label>
                <Input.TextArea id="reason" rows={2} value={reason} onChange={(event) => setReason(event.target.value)} maxLength={500} />
                <span className="quiet">{t("command.reasonHint")}</span>
              </div>
            )}
            {complaint && (
              <p className="trouble" role="alert">
                {t(complaint)}
              </p>
            )}
            <CommandError error={command.error} />
            <Button type="primary" size="large" loading={command.isPending} onClick={() => send(form)}>
              {problemOf(command.error)?.code === "stale" ? t("command.staleAgain") : t(`case.act.${kind}`)}
            </Button>
          </div>
        }
      />
    </>
  );
}
