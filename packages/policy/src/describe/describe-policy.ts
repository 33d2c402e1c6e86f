/** A layer's policy in sentences: what it asks, what follows from the answers, and what it leaves open. */
import { layerTitle } from "../explain/citation.ts";
import { leftOpen } from "../explain/left-open.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Policy } from "../policy/policy.ts";
import type { Standing } from "../policy/standing.ts";
import type { Language, Text } from "../policy/text.ts";
import { describeAttachments } from "./attachments.ts";
import { describeCalendar } from "./calendar.ts";
import { describeClosure } from "./closure.ts";
import { describeDeadlines } from "./deadlines.ts";
import { type DescriptionPart, listed, type PartId, partIds, type Subject, told } from "./description.ts";
import { describeDowngrade } from "./downgrade.ts";
import { describeFigures } from "./figures.ts";
import { describeGrading } from "./grading.ts";
import { describeGuardrails } from "./guardrails.ts";
import { describeGuidance } from "./guidance.ts";
import { describeIntake } from "./intake.ts";
import { describeJoint } from "./joint.ts";
import { describeLetter } from "./letter.ts";
import { describeGuards, describeReferral, describeTeams } from "./other-rules.ts";
import { describePapers } from "./papers.ts";
import { describeParameters } from "./parameters.ts";
import { describeQuestions } from "./questions.ts";
import { describeRevisit } from "./revisit.ts";
import { describeTogether } from "./together.ts";
import { describeWorkflow } from "./workflow.ts";

const parts: Readonly<Record<PartId, { readonly title: Text; readonly describe: (subject: Subject) => readonly Sentence[] }>> = {
  layer: { title: { zh: "所属", en: "Layer" }, describe: describeLayer },
  intake: { title: { zh: "怎样受理", en: "How disputes come in" }, describe: describeIntake },
  questions: { title: { zh: "问什么", en: "What is asked" }, describe: describeQuestions },
  grading: { title: { zh: "怎样定级", en: "How a dispute is graded" }, describe: describeGrading },
  parameters: { title: { zh: "数值表", en: "Numbers" }, describe: describeParameters },
  revisit: { title: { zh: "怎样回访", en: "How it is followed" }, describe: describeRevisit },
  downgrade: { title: { zh: "升级与降级", en: "Rising and falling" }, describe: describeDowngrade },
  workflow: {
    title: { zh: "办理环节", en: "Stages and steps" },
    describe: (subject) => [...describeWorkflow(subject), ...describeTogether(subject)],
  },
  closure: { title: { zh: "怎样销号", en: "How it is closed" }, describe: describeClosure },
  teams: {
    title: { zh: "调解团队", en: "Teams" },
    describe: (subject) => [...describeTeams(subject), ...describeJoint(subject)],
  },
  referral: {
    title: { zh: "推送部门", en: "Referrals" },
    describe: (subject) => [...describeReferral(subject), ...describeLetter(subject)],
  },
  deadlines: { title: { zh: "办理期限", en: "Deadlines" }, describe: describeDeadlines },
  guards: { title: { zh: "法定限制", en: "Statutory guards" }, describe: describeGuards },
  guidance: { title: { zh: "办案指引", en: "Guidance" }, describe: describeGuidance },
  papers: { title: { zh: "文书", en: "Papers" }, describe: describePapers },
  attachments: { title: { zh: "附件", en: "Attachments" }, describe: describeAttachments },
  guardrails: { title: { zh: "政策底线", en: "What must always hold" }, describe: describeGuardrails },
  figures: { title: { zh: "统计指标", en: "Figures" }, describe: describeFigures },
  calendar: { title: { zh: "日历", en: "Calendar" }, describe: describeCalendar },
  leftOpen: { title: { zh: "尚未规定的", en: "Left open" }, describe: ({ policy, language }) => leftOpen(policy, language) },
};

/** What each part is called. */
export const partTitles: Readonly<Record<PartId, Text>> = {
  layer: parts.layer.title,
  intake: parts.intake.title,
  questions: parts.questions.title,
  grading: parts.grading.title,
  parameters: parts.parameters.title,
  revisit: parts.revisit.title,
  downgrade: parts.downgrade.title,
  workflow: parts.workflow.title,
  closure: parts.closure.title,
  teams: parts.teams.title,
  referral: parts.referral.title,
  deadlines: parts.deadlines.title,
  guards: parts.guards.title,
  guidance: parts.guidance.title,
  papers: parts.papers.title,
  attachments: parts.attachments.title,
  guardrails: parts.guardrails.title,
  figures: parts.figures.title,
  calendar: parts.calendar.title,
  leftOpen: parts.leftOpen.title,
};

/** Parts that say nothing are left out. With `type`: the questions of that dispute type, and of the rules those that can concern it. */
export function describePolicy(policy: Policy, standing: Standing, language: Language, type?: string): readonly DescriptionPart[] {
  const subject: Subject = { policy, standing, language, ...(type !== undefined && { type }) };
  return partIds
    .map((id) => ({ id, title: parts[id].title[language], sentences: parts[id].describe(subject) }))
    .filter(({ sentences }) => sentences.length > 0);
}

function describeLayer(subject: Subject): readonly Sentence[] {
  const { policy } = subject;
  const above = policy.chain.slice(0, -1);
  const names = (language: Language) =>
    listed(
      above.map((layer) => layerTitle(policy, layer, language)),
      language,
    );
  const { title, division } = policy.layer;
  return [
    told(subject, {
      zh: `${title.zh}（区划代码 ${division}）${above.length > 0 ? `，在${names("zh")}政策之上调整` : ""}。版本 ${policy.release.slice(0, 12)}。`,
      en: `${title.en} (division ${division})${above.length > 0 ? `, adjusting the policy of ${names("en")}` : ""}. Release ${policy.release.slice(0, 12)}.`,
    }),
  ];
}
