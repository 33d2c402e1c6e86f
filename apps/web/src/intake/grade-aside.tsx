/** The live grade and the earlier disputes: beside the form, on phones in a bar at the bottom that opens upwards. */
import { UpOutlined } from "@ant-design/icons";
import { GradePanel, type LiveDecision, ScaleMark, useNarrow } from "@jiefen/forms";
import type { LocalDate, Policy } from "@jiefen/policy";
import { Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { EarlierList } from "./earlier-list.tsx";
import type { Earlier } from "./use-earlier.ts";

interface GradeAsideProps {
  readonly policy: Policy;
  readonly live: LiveDecision;
  readonly earlier: Earlier;
  readonly today: LocalDate;
  readonly onQuestion: (fact: string) => void;
}

function EarlierSection({ earlier, today }: { readonly earlier: Earlier; readonly today: LocalDate }) {
  const { t } = useTranslation();
  return (
    <section className="earlier" aria-labelledby="earlier">
      <h2 id="earlier">
        {t("intake.earlier")} {earlier.disputes.length > 0 && <span className="count">{earlier.disputes.length}</span>}
      </h2>
      {earlier.disputes.length > 0 ? (
        <EarlierList disputes={earlier.disputes} today={today} />
      ) : (
        <p className="quiet">
          {earlier.failed ? t("intake.earlierFailed") : earlier.asked ? t("intake.earlierNone") : t("intake.earlierHint")}
        </p>
      )}
    </section>
  );
}

export function GradeAside({ policy, live, earlier, today, onQuestion }: GradeAsideProps) {
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
      <EarlierSection earlier={earlier} today={today} />
    </>
  );
  if (!narrow)
    return (
      <aside className="panel intake-aside" aria-labelledby="grade">
        <h2 id="grade">{t("intake.gradeNow")}</h2>
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
      <Drawer title={t("intake.gradeNow")} placement="bottom" size="80%" open={open} onClose={() => setOpen(false)}>
        {panel}
      </Drawer>
    </>
  );
}
