/** How disputes come in, and when two of them look alike. */
import type { LikenessStrength, MergingDocument, PersonTrait } from "../document/intake.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Duplicate, Policy } from "../policy/policy.ts";
import type { Language, Text } from "../policy/text.ts";
import { inParts, listed, numberInWords, rolesInWords, type Subject, titleOf, told } from "./description.ts";

export const strengthWords: Readonly<Record<LikenessStrength, Text>> = {
  certain: { zh: "就是同一件", en: "the same dispute" },
  probable: { zh: "很可能是同一件", en: "probably the same dispute" },
  possible: { zh: "可能有关", en: "perhaps related" },
};

const traitWords: Readonly<Record<PersonTrait, Text>> = {
  name: { zh: "姓名相同", en: "same name" },
  idNumber: { zh: "证件号码相同", en: "same ID number" },
  idNumberEnd: { zh: "证件号码后四位相同", en: "same end of the ID number" },
  phone: { zh: "电话相同", en: "same phone" },
};

/** What a rule for likeness compares, one by one: the reasons a person is told. */
export function likenessInWords(policy: Policy, rule: Duplicate, language: Language): readonly string[] {
  const { person = [], people = 1, equal = [], contained = [], sameType, withinDays } = rule;
  const zh = language === "zh";
  const title = (fact: string) => policy.facts[fact]?.title[language] ?? fact;
  const same = listed(
    person.map((trait) => traitWords[trait][language]),
    language,
  );
  const [several, days] = [people > 1, withinDays === undefined ? "" : numberInWords(policy, withinDays, "days", language)];
  return [
    ...(person.length === 0 ? [] : [several ? (zh ? `${people} 名当事人${same}` : `${people} people: ${same}`) : same]),
    ...equal.map((fact) => (zh ? `${title(fact)}相同` : `same: ${title(fact)}`)),
    ...contained.map((fact) => (zh ? `${title(fact)}相符` : `fitting: ${title(fact)}`)),
    ...(sameType ? [zh ? "类型相同" : "same type"] : []),
    ...(withinDays === undefined ? [] : [zh ? `受理相隔不超过${days}` : `taken in within ${days}`]),
  ];
}

export function describeIntake(subject: Subject): readonly Sentence[] {
  const { policy, language } = subject;
  const { channels = [], duplicates = [], merging } = policy.intake ?? {};
  return [
    ...channels.map((channel) => {
      const roles = rolesInWords(subject, channel.roles);
      return told(
        subject,
        { zh: `${channel.title.zh}：由${roles.zh}登记。`, en: `${channel.title.en}: taken in by ${roles.en}.` },
        channel,
      );
    }),
    ...duplicates.map((rule) => {
      const text = inParts(
        rule.title[language],
        [...likenessInWords(policy, rule, language), strengthWords[rule.strength][language]],
        language,
      );
      return told(subject, { zh: text, en: text }, rule);
    }),
    ...(merging === undefined ? [] : [told(subject, mergingInWords(subject, merging))]),
  ];
}

function mergingInWords(subject: Subject, { roles, ground }: MergingDocument): Text {
  const who = rolesInWords(subject, roles);
  const named = (language: Language) => (ground === undefined ? "" : titleOf(subject.policy.closure.grounds, ground, language));
  return {
    zh: `并案由${who.zh}办理${ground === undefined ? "" : `，被并入的按“${named("zh")}”结案，不计化解`}。`,
    en: `Cases are merged by ${who.en}${ground === undefined ? "" : `; the one merged is closed as “${named("en")}” and not counted as settled`}.`,
  };
}
