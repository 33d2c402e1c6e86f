/** Something new about the case: the policy's own form for it, or where it has none, the form of the type. */
import { interpretingValidator, PolicyForm } from "@jiefen/forms";
import { checkAnswers, type DisputeType, dropHidden, type Facts, type Issue, type Policy } from "@jiefen/policy";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import type { PlayedDay } from "./use-rehearsal.ts";

interface NewsProps {
  readonly policy: Policy;
  readonly type: DisputeType;
  readonly day: PlayedDay;
  readonly onTake: (facts: Facts) => void;
  readonly onClose: () => void;
}

const nothing = {};
const noIssues: readonly Issue[] = [];

export function NewsDrawer({ open, ...props }: NewsProps & { readonly open: boolean }) {
  const { t } = useTranslation();
  return (
    <Drawer title={t("labTimeline.happening.news")} size={720} open={open} onClose={props.onClose} destroyOnHidden>
      <News {...props} />
    </Drawer>
  );
}

function News({ policy, type, day: { date, state }, onTake, onClose }: NewsProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [answers, setAnswers] = useState<Facts>(nothing);
  const [issues, setIssues] = useState(noIssues);
  const form = policy.records[policy.visit.incidents?.[0] ?? ""] ?? type;
  function take() {
    const shown = dropHidden(policy, form, answers, state.facts, date);
    const found = checkAnswers(form, shown, interpretingValidator);
    setIssues(found);
    if (found.length > 0) return;
    onTake(shown);
    onClose();
  }
  return (
    <>
      <p className="quiet">{t("labTimeline.newsHint")}</p>
      <PolicyForm
        policy={policy}
        form={form}
        language={language}
        today={date}
        answers={answers}
        known={state.facts}
        issues={issues}
        onChange={setAnswers}
        footer={
          <div className="form-end">
            <Button type="primary" onClick={take}>
              {t("labTimeline.take")}
            </Button>
          </div>
        }
      />
    </>
  );
}
