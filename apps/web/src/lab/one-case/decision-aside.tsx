/** What the policy decides on the answers so far: beside the form, on phones in a bar at the bottom that opens upwards. */
import { UpOutlined } from "@ant-design/icons";
import { GradePanel, LevelMark, type LiveDecision, label, ScaleMark, useNarrow } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import { Drawer } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";

interface DecisionAsideProps {
  readonly policy: Policy;
  readonly live: LiveDecision;
  readonly onQuestion: (fact: string) => void;
  /** What can be done with the decision. */
  readonly children: ReactNode;
}

/** The colour that follows from the level, and the plan behind it. */
function Following({ policy, live: { decision } }: Pick<DecisionAsideProps, "policy" | "live">) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const colour = policy.colours.find(({ id }) => id === decision?.colour);
  const plan = policy.plans.find(({ id }) => id === decision?.plan);
  if (!decision) return null;
  return (
    <p className="lab-following">
      {t("labCase.following")}{" "}
      {colour && plan ? (
        <>
          <LevelMark title={colour.title} swatch={colour.swatch} language={language} /> {label(plan.title, language)}
        </>
      ) : (
        t("labCase.followingNone")
      )}
    </p>
  );
}

export function DecisionAside({ policy, live, onQuestion, children }: DecisionAsideProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const panel = (
    <>
      <GradePanel
        policy={policy}
        language={language}
        {...live}
        onQuestion={(fact) => {
          setOpen(false);
          onQuestion(fact);
        }}
      />
      <Following policy={policy} live={live} />
      {children}
    </>
  );
  if (!narrow)
    return (
      <aside className="panel intake-aside" aria-labelledby="lab-decision">
        <h2 id="lab-decision">{t("labCase.decision")}</h2>
        {panel}
      </aside>
    );
  const [scale] = live.decision?.scales ?? [];
  const count = live.decision?.stillMatters.length ?? 0;
  return (
    <>
      <button type="button" className="grade-bar" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {scale ? <ScaleMark policy={policy} scale={scale} language={language} /> : t("state.loading")}
        <span className="quiet">{count > 0 ? t("intake.stillMatter", { count }) : t("intake.nothingMatters")}</span>
        <UpOutlined aria-label={t("intake.showWhy")} />
      </button>
      <Drawer title={t("labCase.decision")} placement="bottom" size="80%" open={open} onClose={() => setOpen(false)}>
        {panel}
      </Drawer>
    </>
  );
}
