/** Every kind of document with its words: what can be edited in a draft, entry by entry. */
import { type DocumentKind, matchesPattern, type Segments, segmentsOf } from "@jiefen/policy";
import { attachmentWords } from "./attachment-words.ts";
import { type EntryWords, type KindWords, text } from "./entry-words.ts";
import { figureWords } from "./figure-words.ts";
import { fieldWords, formWords } from "./form-words.ts";
import { gradingWords, guardrailWords, parameterWords } from "./grading-words.ts";
import { closureWords, guidanceWords, referralWords, teamWords } from "./handling-words.ts";
import { intakeWords } from "./intake-words.ts";
import { jointWords } from "./joint-words.ts";
import { paperWords } from "./paper-words.ts";
import { deadlineWords, revisitWords } from "./schedule-words.ts";
import { workflowWords } from "./workflow-words.ts";

/** Not changed in a draft: about the layer itself, read by authors only, or always current. */
const elsewhere = (zh: string, en: string): KindWords => ({ title: text(zh, en), entries: [] });

export const kindWords: Readonly<Record<DocumentKind, KindWords>> = {
  parameters: parameterWords,
  revisit: revisitWords,
  closure: closureWords,
  disputeType: formWords("纠纷登记表", "Dispute forms"),
  record: formWords("办理记录表", "Record forms"),
  fields: fieldWords,
  grading: gradingWords,
  deadlines: deadlineWords,
  workflow: workflowWords,
  teams: teamWords,
  referral: referralWords,
  guidance: guidanceWords,
  guardrails: guardrailWords,
  figures: figureWords,
  papers: paperWords,
  intakeRules: intakeWords,
  jointRules: jointWords,
  attachments: attachmentWords,
  derivedFacts: elsewhere("推算事项", "Derived facts"),
  layer: elsewhere("本级", "This layer"),
  contracts: elsewhere("下级权限", "What lower layers may do"),
  guards: elsewhere("法定限制", "Statutory limits"),
  organisation: elsewhere("机构人员", "Organisation"),
  calendar: elsewhere("日历", "Calendar"),
  scenario: elsewhere("政策测试", "Policy tests"),
  translation: elsewhere("英文", "English"),
};

/** The words of the entry that a place names or lies in, with where the entry ends. */
export function findEntryWords(kind: DocumentKind, place: Segments): { readonly words: EntryWords; readonly place: Segments } | undefined {
  for (const words of kindWords[kind].entries) {
    const pattern = segmentsOf(words.pattern);
    const entry = place.slice(0, pattern.length);
    if (matchesPattern(pattern, entry)) return { words, place: entry };
  }
  return undefined;
}
