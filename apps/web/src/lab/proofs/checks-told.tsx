/** Proofs, findings and differing regions, for the lab and for whoever checks a draft. */
import type { Checks } from "@jiefen/server/client";
import type { LabPartProps } from "../lab-part.ts";
import { DifferingPanel } from "./differing-panel.tsx";
import { FindingsPanel } from "./findings-panel.tsx";
import { NotesPanel } from "./notes-panel.tsx";
import { ProofsPanel } from "./proofs-panel.tsx";
import { Summary } from "./summary.tsx";
import "./checks.css";

export function ChecksTold({ checks, ...props }: LabPartProps & { readonly checks: Checks }) {
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
