/** What the policy decides on the answers so far: beside the form, on phones in a bar at the bottom that opens upwards. */
import { UpOutlined } from "@ant-design/icons";
import { GradePanel, type LiveDecision, ScaleMark, useNarrow } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import { Drawer } from "antd";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";

interface GradeSideProps {
  readonly policy: Policy;
  readonly live: LiveDecision;
  readonly title: string;
  readonly onQuestion: (fact: string) => void;
  /** Below the grade. */
  readonly children: ReactNode;
}

export function GradeSide({ policy, live, title, onQuestion, children }: GradeSideProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const narrow = useNarrow();
  const id = useId();
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
      {children}
    </>
  );
  if (!narrow)
    return (
      <aside className="panel intake-aside" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
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
      <Drawer title={title} placement="bottom" size="80%" open={open} onClose={() => setOpen(false)}>
        {panel}
      </Drawer>
    </>
  );
}
