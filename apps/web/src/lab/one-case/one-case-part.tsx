/** One case in the lab: its form, and beside it what the policy under study decides, worked out in the browser after each answer. */
import type { Change } from "@jiefen/analysis";
import { PolicyForm, type PolicyFormHandle, useDecision } from "@jiefen/forms";
import type { DisputeType, Facts } from "@jiefen/policy";
import { useCallback, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../session/me.ts";
import { Empty } from "../../shell/states.tsx";
import { useLanguage } from "../../words/words.ts";
import type { LabPartProps } from "../lab-part.ts";
import { type AtHand, answersIn, withAnswers } from "./at-hand.ts";
import { CriteriaPanel } from "./criteria-panel.tsx";
import { DecisionAside } from "./decision-aside.tsx";
import { HistoryChoice } from "./history-choice.tsx";
import { OriginNotice } from "./origin-notice.tsx";
import { RecordScenario } from "./record-scenario.tsx";
import { StartBar } from "./start-bar.tsx";
import { type CaseInHand, useAtHand } from "./use-at-hand.ts";
import { WhatIfPanel } from "./what-if-panel.tsx";
import "./one-case.css";

export function OneCasePart(props: LabPartProps) {
  const { t } = useTranslation();
  const { policy, effective } = props;
  const inHand = useAtHand();
  const { atHand, choose } = inHand;
  const type = policy.disputeTypes.find(({ id }) => id === atHand?.one.type);
  return (
    <>
      <p className="quiet">{t("labCase.intro")}</p>
      <StartBar policy={policy} effective={effective} atHand={atHand} onChoose={choose} />
      {atHand && type ? (
        <Study {...props} type={type} atHand={atHand} change={inHand.change} />
      ) : (
        <Empty title={atHand ? t("labCase.unknownType") : t("labCase.empty")} hint={t("labCase.emptyHint")} />
      )}
    </>
  );
}

interface StudyProps extends LabPartProps, Pick<CaseInHand, "change"> {
  readonly type: DisputeType;
  readonly atHand: AtHand;
}

function Study({ policy, effective, source, type, atHand, change }: StudyProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  const form = useRef<PolicyFormHandle>(null);
  const { facts } = atHand.one;
  const answers = useMemo(() => answersIn(type, facts), [type, facts]);
  const live = useDecision(policy, type.id, facts, today, language);
  const answer = useCallback(
    (changed: (answers: Facts) => Facts) => change((now) => withAnswers(type, now, changed(answersIn(type, now)))),
    [change, type],
  );
  const attempt = (changes: readonly Change[]) =>
    change((now) => ({ ...now, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) }));
  const goTo = (fact: string) => form.current?.goTo(fact);
  const current = live.decision?.type === type.id ? live.decision : undefined;
  return (
    <div className="intake lab-case">
      <OriginNotice policy={policy} atHand={atHand} />
      <div className="intake-columns">
        <section className="panel intake-form" aria-label={t("labCase.form")}>
          <HistoryChoice facts={facts} onChange={change} />
          <PolicyForm
            key={type.id}
            ref={form}
            policy={policy}
            form={type}
            language={language}
            today={today}
            answers={answers}
            known={facts}
            onChange={answer}
          />
        </section>
        <DecisionAside policy={policy} live={live} onQuestion={goTo}>
          {current && <RecordScenario policy={policy} source={source} decision={current} facts={facts} />}
        </DecisionAside>
      </div>
      <WhatIfPanel policy={policy} effective={effective} type={type.id} facts={facts} decision={current} onTry={attempt} />
      {current && <CriteriaPanel policy={policy} decision={current} onQuestion={goTo} />}
    </div>
  );
}
