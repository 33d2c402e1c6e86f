/** How long a case may stay in a stage, and the supervision cards that follow when it stays longer. */
import { sentence } from "../explain/sentence.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Accumulation, Card, Deadline, Policy } from "../policy/policy.ts";
import type { Language, Text } from "../policy/text.ts";
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
  const { stages, appliesWhen, title, record, repeats, runsFrom = "stage", runsFromField, cards = {} } = deadline;
  const zh = language === "zh";
  const when = appliesWhen && sentence(policy, appliesWhen, language);
  const where = listed(
    stages.map((stage) => titleOf(policy.stages, stage, language)),
    language,
  );
  const limit = limitInWords(policy, deadline, language);
  const filed = record === undefined ? undefined : (policy.records[record]?.title[language] ?? record);
  const within = zh
    ? filed === undefined
      ? `在“${where}”${deadline.days === 0 ? "须当日办完" : `不超过 ${limit}`}`
      : `在“${where}”${repeats ? "每" : ""} ${limit}内填报“${filed}”`
    : filed === undefined
      ? `${deadline.days === 0 ? limit : `at most ${limit}`} in “${where}”`
      : `“${filed}” filed ${repeats ? "every" : "within"} ${limit} in “${where}”`;
  const from = runsFromField === undefined ? beginnings[runsFrom] : fromField(policy, runsFromField, runsFrom);
  const asked = zh ? `${when ? `${when}时，` : ""}${within}${from.zh}` : `${when ? `where ${when}, ` : ""}${within}${from.en}`;
  const issued = policy.cards.flatMap(({ id, title: card }) => {
    const after = cards[id]?.afterDays;
    if (after === undefined) return [];
    const late = numberInWords(policy, after, "days", language);
    return [zh ? `逾期 ${late}发“${card.zh}”` : `“${card.en}” when ${late} late`];
  });
  return inParts(title[language], [asked, ...issued], language);
}

const beginnings: Readonly<Record<NonNullable<Deadline["runsFrom"]>, Text>> = {
  stage: { zh: "", en: "" },
  accepted: { zh: "，自受理起算", en: ", from intake" },
  level: { zh: "，自定级起算", en: ", from the change of level" },
  settled: { zh: "，自化解起算", en: ", from settlement" },
  rung: { zh: "，自本级接手起算", en: ", from when the division came to be responsible" },
};

/** Where the day is not told, it runs as if no field were named. */
function fromField(policy: Policy, field: string, runsFrom: NonNullable<Deadline["runsFrom"]>): Text {
  const title = policy.facts[field]?.title ?? { zh: field, en: field };
  const otherwise = beginnings[runsFrom];
  return {
    zh: `，自“${title.zh}”起算${otherwise.zh === "" ? "" : `（没有填写的${otherwise.zh.slice(1)}）`}`,
    en: `, from “${title.en}”${otherwise.en === "" ? "" : ` (where it is not told${otherwise.en})`}`,
  };
}

const sameDay: Text = { zh: "当日", en: "the same day" };

function limitInWords(policy: Policy, { days, count, hours }: Deadline, language: Language): string {
  if (hours !== undefined) return numberInWords(policy, hours, "hours", language);
  if (days === 0) return sameDay[language];
  return numberInWords(policy, days ?? 0, count === "working" ? "workingDays" : "days", language);
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
