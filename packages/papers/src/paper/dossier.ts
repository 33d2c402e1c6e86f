/** The whole file (卷宗): the papers of a case in the order that policy declares, and what of it is still missing. */

import { factsOf } from "@jiefen/casework";
import { type Paper, trace } from "@jiefen/policy";
import { filingsOf, idOf, isOfCase } from "./filings.ts";
import type { FilledPaper } from "./filled.ts";
import { paperOf } from "./paper-of.ts";
import type { Subject } from "./subject.ts";

/** Every paper that has its place in the file and that the case has, one for each filing. */
export function dossierPapers(subject: Subject): readonly FilledPaper[] {
  return inFile(subject).flatMap((paper) => {
    if (isOfCase(paper)) return [paperOf(subject, paper)];
    return filingsApplying(subject, paper).map((id) => paperOf(subject, paper, id));
  });
}

/** Papers that a file always has and this case has not yet. */
export function missingPapers(subject: Pick<Subject, "policy" | "state" | "today">): readonly Paper[] {
  const { policy, state, today } = subject;
  const facts = factsOf(policy, state, today);
  const mayApply = ({ appliesWhen }: Paper) => !appliesWhen || trace(policy, appliesWhen, facts, today).outcome !== "no";
  return inFile(subject).filter(
    (paper) => paper.dossier?.required && paper.record !== undefined && mayApply(paper) && filingsApplying(subject, paper).length === 0,
  );
}

function inFile({ policy, state, today }: Pick<Subject, "policy" | "state" | "today">): readonly Paper[] {
  const facts = factsOf(policy, state, today);
  const order = ({ dossier }: Paper) => dossier?.order ?? 0;
  return policy.papers
    .filter(({ dossier }) => dossier)
    .filter((paper) => !isOfCase(paper) || !paper.appliesWhen || trace(policy, paper.appliesWhen, facts, today).outcome === "yes")
    .toSorted((one, other) => order(one) - order(other));
}

function filingsApplying(subject: Pick<Subject, "policy" | "state" | "today">, paper: Paper): readonly string[] {
  const { policy, state, today } = subject;
  const facts = factsOf(policy, state, today);
  return filingsOf(subject, paper).flatMap((one) => {
    const applies = !paper.appliesWhen || trace(policy, paper.appliesWhen, { ...facts, ...one.facts }, today).outcome !== "no";
    const id = idOf(one);
    return applies && id !== undefined ? [id] : [];
  });
}
