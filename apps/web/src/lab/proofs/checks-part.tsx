/** What can be told of the policy by itself: what it promises, what is odd about it, and where it grades otherwise. */
import { useTranslation } from "react-i18next";
import type { LabPartProps } from "../lab-part.ts";
import { checksQuestion, checksSteps } from "./checks-question.ts";
import { ChecksTold } from "./checks-told.tsx";
import { StudyState } from "./study-state.tsx";
import { TriedNotice } from "./tried-notice.tsx";
import { useStudyOf } from "./use-study-of.ts";

export function ChecksPart(props: LabPartProps) {
  const { t } = useTranslation();
  const { done, pending, error, again } = useStudyOf(checksQuestion, props);
  return (
    <>
      <p className="quiet">{t("labChecks.intro")}</p>
      <TriedNotice />
      <StudyState source={props.source} steps={checksSteps} pending={pending} error={error} stale={done !== undefined} onAgain={again} />
      {done && <ChecksTold {...props} checks={done} />}
    </>
  );
}
