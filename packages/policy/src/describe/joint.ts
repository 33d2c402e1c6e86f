/** Who may be asked to mediate, how they are proposed, who decides when a party objects, and how a case moves up. */
import { sentence } from "../explain/sentence.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Policy } from "../policy/policy.ts";
import type { Language, Text } from "../policy/text.ts";
import { inParts, listed, numberInWords, rolesInWords, type Subject, titleOf, told } from "./description.ts";

type Joint = NonNullable<Policy["joint"]>;

const inBoth = (word: (language: Language) => string): Text => ({ zh: word("zh"), en: word("en") });

export function describeJoint(subject: Subject): readonly Sentence[] {
  const { joint } = subject.policy;
  if (!joint) return [];
  const { objection, ladder, calls } = joint;
  return [
    ...proposing(subject, joint),
    ...(objection ? [told(subject, objectionInWords(subject, objection), { id: "objection" })] : []),
    ...(ladder ? [told(subject, ladderInWords(subject, ladder), { id: "ladder" })] : []),
    ...(calls ? [told(subject, callsInWords(subject, calls), { id: "calls" })] : []),
  ];
}

function proposing(subject: Subject, { merits, conflicts }: Joint): readonly Sentence[] {
  return [
    ...merits.map((merit) =>
      told(
        subject,
        {
          zh: `推荐调解人员时，${merit.title.zh}：${signed(merit.points)} 分。`,
          en: `When mediators are proposed, ${merit.title.en}: ${signed(merit.points)} points.`,
        },
        merit,
      ),
    ),
    ...conflicts.map((conflict) =>
      told(
        subject,
        conflict.effect === "excludes"
          ? { zh: `${conflict.title.zh}的，回避，不得邀请。`, en: `${conflict.title.en}: stands back, and may not be asked.` }
          : { zh: `${conflict.title.zh}的，提示核实。`, en: `${conflict.title.en}: a warning to look into.` },
        conflict,
      ),
    ),
  ];
}

const signed = (points: number) => (points > 0 ? `+${points}` : `${points}`);

function objectionInWords(subject: Subject, { decidedBy, grounds }: NonNullable<Joint["objection"]>): Text {
  const who = rolesInWords(subject, decidedBy);
  const why = inBoth((language) =>
    listed(
      grounds.map(({ title }) => title[language]),
      language,
    ),
  );
  return {
    zh: `当事人可以要求更换调解员（${why.zh}），由${who.zh}决定。`,
    en: `A party may object to a mediator (${why.en}); decided by ${who.en}.`,
  };
}

function ladderInWords(subject: Subject, { rungs, roles, skipWhen }: NonNullable<Joint["ladder"]>): Text {
  const { policy } = subject;
  const who = rolesInWords(subject, roles);
  return inBoth((language) => {
    const zh = language === "zh";
    const steps = rungs.map(({ title, deadline }) =>
      deadline === undefined
        ? title[language]
        : `${title[language]}${zh ? "（" : " ("}${titleOf(policy.deadlines, deadline, language)}${zh ? "）" : ")"}`,
    );
    const skipping =
      skipWhen === undefined
        ? zh
          ? "不得越级"
          : "no rung is skipped"
        : zh
          ? `${sentence(policy, skipWhen, language)}时可以越级`
          : `a rung may be skipped where ${sentence(policy, skipWhen, language)}`;
    return inParts(
      zh ? "逐级调解" : "Rungs of mediation",
      [steps.join(" → "), zh ? `由${who.zh}上报` : `moved up by ${who.en}`, skipping],
      language,
    );
  });
}

function callsInWords(subject: Subject, { roles, answerWithin, notify }: NonNullable<Joint["calls"]>): Text {
  const [by, to] = [rolesInWords(subject, roles), rolesInWords(subject, notify)];
  return inBoth((language) => {
    const hours = numberInWords(subject.policy, answerWithin, "hours", language);
    return language === "zh"
      ? `一方吹哨、多方响应：由${by.zh}吹哨，${hours}内响应，逾期未响应的告知${to.zh}。`
      : `One calls, many answer: called by ${by.en}, answered within ${hours}; ${to.en} are told who has not.`;
  });
}
