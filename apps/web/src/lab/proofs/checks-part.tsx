/** What can be told of the policy by itself: what it promises, what is odd about it, and where it grades otherwise. */
import type { Checks, ChecksAnswer } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { api } from "../../api.ts";
import type { LabPartProps } from "../lab-part.ts";
import { DifferingPanel } from "./differing-panel.tsx";
import { FindingsPanel } from "./findings-panel.tsx";
import { NotesPanel } from "./notes-panel.tsx";
import { ProofsPanel } from "./proofs-panel.tsx";
import { StudyState } from "./study-state.tsx";
import { Summary } from "./summary.tsx";
import { TriedNotice } from "./tried-notice.tsx";
import { type Question, useStudyOf } from "./use-study-of.ts";
import "./checks.css";

const question: Question<ChecksAnswer> = { kind: "checks", ask: (layer, query) => api.checks(layer, query) };

const steps = [
  ["guardrails", 3],
  ["theorem", 8],
  ["findings", 15],
  ["differences", 75],
] as const;

export function ChecksPart(props: LabPartProps) {
  const { t } = useTranslation();
  const { done, pending, error, again } = useStudyOf(question, props);
  return (
    <>
      <p className="quiet">{t("labChecks.intro")}</p>
      <TriedNotice />
      <StudyState source={props.source} steps={steps} pending={pending} error={error} stale={done !== undefined} onAgain={again} />
      {done && <Told {...props} checks={done} />}
    </>
  );
}

function Told({ checks, ...props }: LabPartProps & { readonly checks: Checks }) {
  const { proofs, findings, differing } = checks;
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const notes = findings.filter(({ severity }) => severity === "note");
  return (
    <>
      <Summary checks={checks} />
      <ProofsPanel {...props} proofs={proofs} />
      <FindingsPanel {...props} findings={warnings} />
      <DifferingPanel {...props} differing={differing} />
      <NotesPanel {...props} notes={notes} />
    </>
  );
}
