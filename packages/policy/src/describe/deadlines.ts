/** How long a case may stay in a stage, and the supervision cards that follow when it stays longer. */
import { sentence } from "../explain/sentence.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Accumulation, Card, Deadline } from "../policy/policy.ts";
import type { Language } from "../policy/text.ts";
import { inParts, listed, numberInWords, rolesInWords, type Subject, titleOf, told } from "./description.ts";

export function describeDeadlines(subject: Subject): readonly Sentence[] {
  const { deadlines, cards, accumulation } = subject.policy;
  return [
    ...deadlines.map((deadline) =>
      told(subject, { zh: deadlineInWords(subject, deadline, "zh"), en: deadlineInWords(subject, deadline, "en") }, deadline),
    ),
    ...cards.map((card) => describeCard(subject, card)),
    ...accumulation.map((entry) => describeAccumulation(subject, entry)),
  ];
}

function deadlineInWords({ policy }: Subject, deadline: Deadline, language: Language): string {
  const { stages, days, count, appliesWhen, title, cards = {} } = deadline;
  const zh = language === "zh";
  const when = appliesWhen && sentence(policy, appliesWhen, language);
  const where = listed(
    stages.map((stage) => titleOf(policy.stages, stage, language)),
    language,
  );
  const limit = numberInWords(policy, days, count === "working" ? "workingDays" : "days", language);
  const asked = zh
    ? `${when ? `${when}时，` : ""}在“${where}”不超过 ${limit}`
    : `${when ? `where ${when}, ` : ""}at most ${limit} in “${where}”`;
  const issued = policy.cards.flatMap(({ id, title: card }) => {
    const after = cards[id]?.afterDays;
    if (after === undefined) return [];
    const late = numberInWords(policy, after, "days", language);
    return [zh ? `逾期 ${late}发“${card.zh}”` : `“${card.en}” when ${late} late`];
  });
  return inParts(title[language], [asked, ...issued], language);
}

function describeCard(subject: Subject, card: Card): Sentence {
  const [notify, lift] = [rolesInWords(subject, card.notify), rolesInWords(subject, card.liftedBy)];
  return told(
    subject,
    {
      zh: inParts(card.title.zh, [`告知${notify.zh}`, `由${lift.zh}解除，承办人不得解除`], "zh"),
      en: inParts(card.title.en, [`told to ${notify.en}`, `lifted by ${lift.en}, never by the handler`], "en"),
    },
    card,
  );
}

function describeAccumulation(subject: Subject, entry: Accumulation): Sentence {
  const { policy } = subject;
  const words = (language: Language) => ({
    of: titleOf(policy.cards, entry.of, language),
    gives: titleOf(policy.cards, entry.gives, language),
    count: numberInWords(policy, entry.count, "items", language),
  });
  const [zh, en] = [words("zh"), words("en")];
  return told(
    subject,
    {
      zh: `${entry.title.zh}：未解除的“${zh.of}”满 ${zh.count}张，发“${zh.gives}”。`,
      en: `${entry.title.en}: ${en.count} of “${en.of}”, not lifted, give “${en.gives}”.`,
    },
    entry,
  );
}
