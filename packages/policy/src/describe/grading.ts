/** Levels and what places a dispute on them, the gravest first. */
import { sentence } from "../explain/sentence.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Criterion } from "../policy/policy.ts";
import { concerns } from "./concerns.ts";
import { type Subject, titleOf, told } from "./description.ts";

export function describeGrading(subject: Subject): readonly Sentence[] {
  const { policy, language } = subject;
  return policy.scales.flatMap((scale) => {
    const levels = [...scale.levels].reverse();
    const own = policy.criteria.filter(({ event, conditions }) => event.params.scale === scale.id && concerns(subject, conditions));
    const initial = titleOf(scale.levels, scale.initial, language);
    const start = told(
      subject,
      {
        zh: `${scale.title.zh}分 ${levels.length} 级；没有任何一条成立时为“${initial}”。`,
        en: `${scale.title.en}: ${levels.length} levels; “${initial}” while no criterion holds.`,
      },
      { id: scale.id },
    );
    const byLevel = levels.flatMap((level) => own.filter(({ event }) => event.type === "level" && event.params.level === level.id));
    return [
      start,
      ...[...byLevel, ...own.filter(({ event }) => event.type === "points")].map((criterion) => describeCriterion(subject, criterion)),
    ];
  });
}

function describeCriterion(subject: Subject, criterion: Criterion): Sentence {
  const { policy, language } = subject;
  const { event, title, conditions } = criterion;
  const when = { zh: sentence(policy, conditions, "zh"), en: sentence(policy, conditions, "en") };
  const levels = policy.scales.find(({ id }) => id === event.params.scale)?.levels ?? [];
  const gives =
    event.type === "level"
      ? titleOf(levels, event.params.level, language)
      : language === "zh"
        ? `${event.params.points} 分`
        : `${event.params.points} points`;
  return told(subject, { zh: `${gives}——${title.zh}：${when.zh}`, en: `${gives} – ${title.en}: ${when.en}` }, criterion);
}
