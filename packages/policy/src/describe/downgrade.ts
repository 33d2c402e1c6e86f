/** What policy asks before a level in force may fall, be set by hand or be put right, and who is told when it rises. */
import type { Sentence } from "../policy/decision.ts";
import type { Text } from "../policy/text.ts";
import { numberInWords, rolesInWords, type Subject, titleOf, told } from "./description.ts";

export function describeDowngrade(subject: Subject): readonly Sentence[] {
  return [...lowering(subject), ...correcting(subject), ...settingByHand(subject), ...telling(subject)];
}

function lowering(subject: Subject): readonly Sentence[] {
  const { policy, language } = subject;
  if (!policy.downgrade) {
    return [told(subject, { zh: "升级随时生效；降级的办法没有规定。", en: "A level rises at once; how it may fall is left open." })];
  }
  const { cleanVisits, roles } = policy.downgrade;
  const visits = numberInWords(policy, cleanVisits, "times", language);
  const general = told(subject, {
    zh: `升级随时生效；降级每次一级，须连续稳定回访 ${visits}，由他人批准。`,
    en: `A level rises at once; it falls one step at a time, after clean visits in a row (${visits}), approved by a second person.`,
  });
  return [general, ...byLevel(subject, roles, { zh: "从$1降级：由$2批准。", en: "Down from $1: approved by $2." })];
}

function correcting(subject: Subject): readonly Sentence[] {
  const { policy } = subject;
  const { correction } = policy;
  if (!correction) {
    return [told(subject, { zh: "更正随时生效，不须他人批准。", en: "A correction takes effect at once; nobody else is asked." })];
  }
  const from = policy.scales.flatMap((scale) => {
    const level = correction.secondPersonFrom[scale.id];
    if (level === undefined) return [];
    const quoted = levelInWords(subject, level);
    const text = {
      zh: `更正随时生效；但会使已是${quoted.zh}或更高的${scale.title.zh}降低的，须他人批准后才更正。`,
      en: `A correction takes effect at once, but where it would lower “${scale.title.en}” from ${quoted.en} or above, a second person decides first.`,
    };
    return [told(subject, text, { id: scale.id })];
  });
  const words = { zh: "更正使$1降低：由$2批准。", en: "Corrected down from $1: approved by $2." };
  return [...from, ...byLevel(subject, correction.roles, words)];
}

function settingByHand(subject: Subject): readonly Sentence[] {
  const { override } = subject.policy;
  if (!override) return [told(subject, { zh: "等级不得人工调整。", en: "No level is set by hand." })];
  const words = {
    zh: "人工调至$1或由$1调低：由$2批准；其本人调高的随时生效。",
    en: "Set by hand to $1, or down from it: approved by $2; raised by one of these, it takes effect at once.",
  };
  return byLevel(subject, override.roles, words);
}

function telling(subject: Subject): readonly Sentence[] {
  return byLevel(subject, subject.policy.notify, { zh: "升至$1：告知$2。", en: "Up to $1: told to $2." });
}

/** One sentence for each level; `$1` stands for the level, `$2` for the roles. */
function byLevel(subject: Subject, roles: Readonly<Record<string, readonly string[]>>, words: Text): readonly Sentence[] {
  return Object.entries(roles).map(([level, named]) => {
    const title = levelInWords(subject, level);
    const who = rolesInWords(subject, named);
    const text = {
      zh: words.zh.replaceAll("$1", () => title.zh).replaceAll("$2", () => who.zh),
      en: words.en.replaceAll("$1", () => title.en).replaceAll("$2", () => who.en),
    };
    return told(subject, text, { id: level });
  });
}

function levelInWords({ policy }: Subject, id: string): Text {
  const levels = policy.scales.flatMap((scale) => scale.levels);
  return { zh: `“${titleOf(levels, id, "zh")}”`, en: `“${titleOf(levels, id, "en")}”` };
}
