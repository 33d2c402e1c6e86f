/** Papers: of what each is, when it is offered, how it is numbered, what is masked on it, and its place in the whole file. */
import { sentence } from "../explain/sentence.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Paper, Policy } from "../policy/policy.ts";
import type { Language } from "../policy/text.ts";
import { inParts, listed, type Subject, titleOf, told } from "./description.ts";

export function describePapers(subject: Subject): readonly Sentence[] {
  const said = (paper: Paper, language: Language) => inParts(paper.title[language], partsOf(subject, paper, language), language);
  return subject.policy.papers.map((paper) => told(subject, { zh: said(paper, "zh"), en: said(paper, "en") }, paper));
}

function partsOf({ policy }: Subject, paper: Paper, language: Language): readonly (string | undefined)[] {
  const { stages, appliesWhen, number, masked = [], dossier, template } = paper;
  const zh = language === "zh";
  const where =
    stages &&
    listed(
      stages.map((stage) => titleOf(policy.stages, stage, language)),
      language,
    );
  const when = appliesWhen && sentence(policy, appliesWhen, language);
  const hidden = listed(
    masked.map((fact) => policy.facts[fact]?.title[language] ?? fact),
    language,
  );
  const place =
    dossier &&
    (dossier.required ? (zh ? "卷宗必备" : "always in the whole file") : zh ? "按需入卷" : "in the whole file where there is one");
  return [
    occasionOf(policy, paper, language),
    where && (zh ? `在${where}环节提供` : `offered in ${where}`),
    when && (zh ? `${when}时提供` : `offered where ${when}`),
    number && (zh ? `按“${number.pattern}”编号` : `numbered ${number.pattern}`),
    hidden === "" ? undefined : zh ? `隐去${hidden}` : `with ${hidden} masked`,
    place,
    template && (zh ? `按本地模板“${template.name}”` : `by the template “${template.name}”`),
  ];
}

/** Of what there is one each. */
function occasionOf(policy: Policy, { record, cards }: Paper, language: Language): string {
  const zh = language === "zh";
  if (record !== undefined) {
    const form = policy.records[record]?.title[language] ?? record;
    return zh ? `每次“${form}”一份` : `one for each filing of “${form}”`;
  }
  if (!cards) return zh ? "每件一份" : "one for each case";
  const kinds = listed(
    cards.map((card) => titleOf(policy.cards, card, language)),
    language,
  );
  return zh ? `每张${kinds}一份` : `one for each ${kinds}`;
}
