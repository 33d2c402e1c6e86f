/** From a settlement to closure: each morning what is due is done, until the checklist holds and everybody has signed. */
import type { Task } from "@jiefen/casework";
import type { CaseView } from "@jiefen/server/client";
import type { CaseWork } from "./case-work.ts";
import { type Post, posts } from "./staff.ts";

/** Visits and promises that are due by today. */
export const isDue =
  (today: string) =>
  (task: Task): boolean =>
    (task.kind === "visit" || task.kind === "obligation") && task.dueOn <= today;

/** Makes the visits and reports the promises that are due. Gives the case as it is then. */
export async function doWhatIsDue(work: CaseWork, today: string): Promise<CaseView> {
  let view = await work.view();
  for (const task of view.tasks.filter(isDue(today))) {
    view =
      task.kind === "visit"
        ? await work.command("officer", {
            kind: "visit",
            party: task.party ?? "",
            values: { visitMode: "home", visitOutcome: "stable", visitPeople: 2 },
          })
        : await work.step("officer", "reportPerformance", {
            performedObligation: task.about,
            performanceDone: true,
            performanceEvidence: "收条已入卷。",
          });
  }
  if (view.state.stage === "performing" && view.state.obligations.every(({ performed }) => performed))
    view = await work.step("officer", "allPerformed");
  return view;
}

export const closing = {
  satisfaction: "satisfied",
  dossierComplete: true,
  closureReportSigned: true,
  performanceProof: true,
  guardsRechecked: true,
} as const;

/** Items of the checklist that the form asking for closure answers itself. */
export const toldAtClosure: ReadonlySet<string> = new Set([
  "satisfactionRecorded",
  "performanceProofOnFile",
  "dossierOnFile",
  "limitsRechecked",
  "caseCode",
  "groundProven",
]);

/** Asks for closure as settled; `done`, or the code of the refusal. */
export function askForClosure(work: CaseWork): Promise<string> {
  const values = { closureGround: "settled", ...closing, ...(work.layer === "suzhou" && { caseCodeSynced: true }) };
  return work.tryCommand("officer", { kind: "step", transition: "askForClosure", values });
}

const signers: readonly Post[] = ["judicial", "deputy", "chief", "centre", "officer"];

/** Everybody whose signature is asked for gives it; the last one closes the case. */
export async function signAll(work: CaseWork): Promise<CaseView> {
  for (const { id, roles } of (await work.view()).checklist.signatures) {
    const post = signers.find((one) => roles.includes(posts[one]));
    if (!post) throw new Error(`Nobody at the station may give the signature \`${id}\`.`);
    await work.command(post, { kind: "sign", signature: id });
  }
  return work.view();
}
