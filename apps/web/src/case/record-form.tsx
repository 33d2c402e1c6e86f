/** A record of the policy, filled on the case: its form, the day it happened, what came of it. */
import { factsOf } from "@jiefen/casework";
import { type CaseChoices, PolicyForm, useDraft } from "@jiefen/forms";
import type { Facts, RecordForm as Form, Issue, LocalDate } from "@jiefen/policy";
import type { PersonalCommand } from "@jiefen/server/client";
import { Button } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api.ts";
import { answersToSend } from "../filling/answers-to-send.ts";
import { DraftNotice, DraftStatus } from "../filling/draft-notice.tsx";
import { answersIn, keptDay } from "../session/beside-answers.ts";
import { recordSubject } from "../session/draft-subject.ts";
import { drafts } from "../session/drafts.ts";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { CommandError } from "./command-error.tsx";
import { DayField } from "./day-field.tsx";
import { useCommand } from "./use-command.ts";
import { useDoing } from "./use-doing.ts";

export interface RecordFormProps {
  readonly record: Form;
  /** What the draft is called, as the address calls the action. */
  readonly subject: string;
  readonly initial?: Facts;
  /** The day it begins with; today if absent. */
  readonly day?: LocalDate;
  readonly submit?: string;
  readonly command: (values: Facts, on: LocalDate) => PersonalCommand;
}

const empty = {};
const noIssues: readonly Issue[] = [];

/** Which of the case's promises a record may speak of. */
function useCaseChoices(): CaseChoices {
  const { view, policy } = useCase();
  const { obligationField } = policy.obligations.performance;
  const { obligations } = view.state;
  return useMemo(
    () => ({
      [obligationField]: obligations
        .filter((obligation) => !obligation.performed)
        .map(({ id, description }) => ({ id, title: { zh: description, en: description } })),
    }),
    [obligationField, obligations],
  );
}

export function RecordForm({ record, subject, initial = empty, day: begun, submit, command: commandOf }: RecordFormProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const { view, policy } = useCase();
  const { state, today } = view;
  const { stop } = useDoing();
  const draft = useDraft({ store: drafts, person: me.id, subject: recordSubject(state.id, subject), release: policy.release, initial });
  const day = draft.answers[keptDay];
  const answers = useMemo(() => answersIn(draft.answers), [draft.answers]);
  const known = useMemo(() => factsOf(policy, state, today), [policy, state, today]);
  const caseChoices = useCaseChoices();
  const on = typeof day === "string" ? day : (begun ?? today);
  const setOn = (chosen: LocalDate) => draft.change((now) => ({ ...now, [keptDay]: chosen }));
  const [issues, setIssues] = useState(noIssues);
  const command = useCommand(() => {
    void draft.finish();
    stop();
  });

  function send() {
    const { shown, issues: found } = answersToSend(policy, record, answers, known, today);
    setIssues(found);
    if (found.length > 0) return command.reset();
    command.mutate(commandOf(shown, on), {
      onError: (error) => {
        const asked = new Set(record.questions.map(({ fact }) => `/${fact}`));
        setIssues(problemOf(error)?.issues?.filter(({ pointer }) => asked.has(pointer)) ?? noIssues);
      },
    });
  }
  const stale = problemOf(command.error)?.code === "stale";
  return (
    <>
      <DraftNotice draft={draft} release={policy.release} />
      {record.help && <p className="quiet">{record.help[language]}</p>}
      <DayField value={on} onChange={setOn} />
      <PolicyForm
        policy={policy}
        form={record}
        language={language}
        today={today}
        answers={answers}
        known={known}
        caseChoices={caseChoices}
        issues={issues}
        onChange={draft.change}
        footer={
          <div className="form-end">
            <CommandError error={command.error} />
            <Button type="primary" size="large" loading={command.isPending} onClick={send}>
              {stale ? t("command.staleAgain") : (submit ?? t("state.submit"))}
            </Button>
            <DraftStatus draft={draft} />
          </div>
        }
      />
    </>
  );
}
