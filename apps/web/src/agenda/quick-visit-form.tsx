/** A visit recorded with one tap on its outcome; what calls for more than that leads to the whole form. */
import { factsOf } from "@jiefen/casework";
import { label, PolicyForm } from "@jiefen/forms";
import type { Facts, Issue, RecordForm } from "@jiefen/policy";
import { Button, Radio } from "antd";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { partyName } from "../case/party-name.ts";
import { useCommand } from "../case/use-command.ts";
import { answersToSend } from "../filling/answers-to-send.ts";
import { useLanguage } from "../words/words.ts";
import type { Done } from "./done-notice.tsx";
import { formOf, type QuickVisit, quickVisit, stillAsked } from "./quick-visit.ts";

const noIssues: readonly Issue[] = [];

interface QuickVisitProps {
  /** The planned visit. */
  readonly about: string;
  readonly onDone: (done: Done) => void;
}

/** The page on which the whole form is filled, with what is answered already. */
function wholeForm(caseId: string, party: string, answers: Facts): string {
  const search = new URLSearchParams({ do: `visit:${party}` });
  for (const [fact, answer] of Object.entries(answers)) if (typeof answer === "string") search.append("answer", `${fact}:${answer}`);
  return `/cases/${encodeURIComponent(caseId)}?${search}`;
}

export function QuickVisitForm({ about, onDone }: QuickVisitProps) {
  const { t } = useTranslation();
  const { view, policy } = useCase();
  const party = view.state.visits.find((visit) => visit.id === about)?.party;
  const quick = party === undefined ? undefined : quickVisit(policy, view.state, party);
  if (party === undefined) return <p>{t("state.notFoundHint")}</p>;
  if (!view.may.includes("visit")) return <p>{t("quick.notYours")}</p>;
  if (!quick || quick.outcomes.length === 0)
    return (
      <p>
        {t("quick.noOutcome")} <Link to={wholeForm(view.state.id, party, {})}>{t("quick.full")}</Link>
      </p>
    );
  return <Outcomes quick={quick} party={party} onDone={onDone} />;
}

interface OutcomesProps {
  readonly quick: QuickVisit;
  readonly party: string;
  readonly onDone: (done: Done) => void;
}

function Outcomes({ quick: { form, outcomes, mode }, party, onDone }: OutcomesProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { view, policy } = useCase();
  const { state, today } = view;
  const { outcomeField } = policy.visit;
  const known = useMemo(() => factsOf(policy, state, today), [policy, state, today]);
  const [way, setWay] = useState(mode?.planned);
  const [chosen, choose] = useState<{ readonly outcome: string; readonly form: RecordForm }>();
  const [more, setMore] = useState<Facts>({});
  const [issues, setIssues] = useState(noIssues);
  const change = useCallback((next: (answers: Facts) => Facts) => setMore(next), []);
  const command = useCommand();
  const name = partyName(policy, state.facts, party, t("visits.everybody"));
  const answersWith = (outcome: string): Facts => ({
    ...(mode && way !== undefined ? { [mode.question.fact]: way } : {}),
    ...more,
    [outcomeField]: outcome,
  });

  function send(outcome: string) {
    const { shown, issues: found } = answersToSend(policy, form, answersWith(outcome), known, today);
    setIssues(found);
    if (found.length > 0) return command.reset();
    command.mutate(
      { kind: "visit", party, values: shown },
      {
        onSuccess: ({ view: next, waiting }) => {
          const title = outcomes.find(({ id }) => id === outcome)?.title;
          const text = t(waiting ? "offline.quickDone" : "quick.done", { party: name, outcome: title ? label(title, language) : outcome });
          onDone({ text, caseId: state.id, ...(waiting ? {} : { record: next.state.records.at(-1)?.id }) });
        },
      },
    );
  }
  function tap(outcome: string, clean: boolean) {
    const answers = answersWith(outcome);
    const missing = stillAsked(policy, form, answers, known, today);
    const asked = formOf(form, missing);
    if (!clean || !asked) return void navigate(wholeForm(state.id, party, answers));
    setIssues(noIssues);
    choose(missing.length > 0 ? { outcome, form: asked } : undefined);
    if (missing.length === 0) send(outcome);
  }
  return (
    <>
      <h3>
        {name} <span className="quiet">{view.title}</span>
      </h3>
      {mode && (
        <div className="field">
          <span id="quick-mode" className="quiet">
            {t("quick.mode")}
          </span>
          <Radio.Group
            className="quick-ways"
            aria-labelledby="quick-mode"
            optionType="button"
            size="large"
            value={way}
            options={mode.options.map(({ id, title }) => ({
              value: id,
              label: `${label(title, language)}${id === mode.planned ? `（${t("quick.planned")}）` : ""}`,
            }))}
            onChange={(event) => setWay(String(event.target.value))}
          />
        </div>
      )}
      <h4>{t("quick.outcome")}</h4>
      <p className="quiet">{t("quick.outcomeHint")}</p>
      <div className="outcomes">
        {outcomes.map(({ id, title, clean }) => (
          <Button key={id} aria-pressed={chosen?.outcome === id} disabled={command.isPending} onClick={() => tap(id, clean)}>
            {label(title, language)}
            {!clean && <small>{t("quick.details")}</small>}
          </Button>
        ))}
      </div>
      {chosen && (
        <>
          <p>{t("quick.remaining")}</p>
          <PolicyForm
            policy={policy}
            form={chosen.form}
            language={language}
            today={today}
            answers={more}
            known={{ ...known, ...answersWith(chosen.outcome) }}
            issues={issues}
            onChange={change}
            footer={
              <Button type="primary" size="large" block loading={command.isPending} onClick={() => send(chosen.outcome)}>
                {t("quick.record")}
              </Button>
            }
          />
        </>
      )}
      <CommandError error={command.error} />
      <Link to={wholeForm(state.id, party, mode && way !== undefined ? { [mode.question.fact]: way } : {})}>{t("quick.full")}</Link>
    </>
  );
}
