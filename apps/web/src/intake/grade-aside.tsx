/** The live grade and the earlier disputes of the same people. */
import type { LiveDecision } from "@jiefen/forms";
import type { LocalDate, Policy } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { GradeSide } from "../filling/grade-side.tsx";
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
  return (
    <GradeSide policy={policy} live={live} title={t("intake.gradeNow")} onQuestion={onQuestion}>
      <EarlierSection earlier={earlier} today={today} />
    </GradeSide>
  );
}
