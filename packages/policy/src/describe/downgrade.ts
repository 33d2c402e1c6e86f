/** What policy asks before a level in force may fall by one step. */
import type { Sentence } from "../policy/decision.ts";
import { listed, numberInWords, type Subject, titleOf, told } from "./description.ts";

export function describeDowngrade(subject: Subject): readonly Sentence[] {
  const { policy, standing, language } = subject;
  const { cleanVisits, roles } = policy.downgrade;
  const visits = numberInWords(policy, cleanVisits, "times", language);
  const general = told(subject, {
    zh: `升级随时生效；降级每次一级，须连续稳定回访 ${visits}，由他人批准。`,
    en: `A level rises at once; it falls one step at a time, after clean visits in a row (${visits}), approved by a second person.`,
  });
  const levels = policy.scales.flatMap((scale) => scale.levels);
  const from = Object.entries(roles).map(([level, approving]) => {
    const names = listed(
      approving.map((role) => titleOf(standing.roles, role, language)),
      language,
    );
    const title = titleOf(levels, level, language);
    return told(subject, { zh: `从“${title}”降级：由${names}批准。`, en: `Down from “${title}”: approved by ${names}.` }, { id: level });
  });
  return [general, ...from];
}
