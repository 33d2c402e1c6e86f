/** Figures in words: what is counted, by when, and how a rate is made. */
import type { Condition } from "../document/condition.ts";
import { sentence } from "../explain/sentence.ts";
import { countingPolicy } from "../figures/counting-policy.ts";
import { firstDateOf, ofPlace, rowSubjects } from "../figures/row-facts.ts";
import { isOfCase } from "../figures/vocabulary.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Figure, Policy } from "../policy/policy.ts";
import type { Language, Text } from "../policy/text.ts";
import { type Subject, told } from "./description.ts";

export function describeFigures(subject: Subject): readonly Sentence[] {
  const figures = subject.policy.board?.figures ?? [];
  return figures.map((figure) => {
    const formula = formulaInWords(subject.policy, figure);
    return told(subject, { zh: `${figure.title.zh}：${formula.zh}`, en: `${figure.title.en}: ${formula.en}` }, figure);
  });
}

const inPeriod: Text = { zh: "统计期", en: "the period" };

/** What the figure is made of, as a sentence; `period` names the days it is told of. */
export function formulaInWords(policy: Policy, figure: Figure, period?: Text): Text {
  const counted = countedInWords(policy, figure, period ?? inPeriod);
  const of = figure.of === undefined ? undefined : countingPolicy(policy, figure.over).facts[figure.of]?.title;
  switch (figure.kind) {
    case "count":
      return { zh: `${counted.zh}的数量。`, en: `the number of ${counted.en}.` };
    case "rate": {
      const met = conditionInWords(policy, figure, figure.numerator);
      if (figure.numeratorDate !== undefined) {
        const own = countedInWords(policy, { ...figure, basis: "period", date: figure.numeratorDate }, period ?? inPeriod);
        return {
          zh: `分母为${counted.zh}的数量；分子为${own.zh}中${met?.zh ?? ""}的数量，其中可有更早受理的，因此可能超过 100%。`,
          en: `the denominator is the number of ${counted.en}; the numerator, of ${own.en}, where ${met?.en ?? ""}: some may have come in earlier, so that it can exceed 100%.`,
        };
      }
      return {
        zh: `分母为${counted.zh}的数量；分子为其中${met?.zh ?? ""}的数量。`,
        en: `the denominator is the number of ${counted.en}; the numerator, those of them where ${met?.en ?? ""}.`,
      };
    }
    case "sum": {
      // What is counted has exact numbers of itself; answers may be ranges.
      const exact = Object.hasOwn(rowSubjects[figure.over].facts, figure.of ?? "");
      return {
        zh: `${counted.zh}的“${of?.zh}”之和${exact ? "" : "；只知范围的按下限计"}。`,
        en: `the sum of “${of?.en}” over ${counted.en}${exact ? "" : "; of a range, its lower bound counts"}.`,
      };
    }
    case "median":
      return { zh: `${counted.zh}的“${of?.zh}”的中位数。`, en: `the median of “${of?.en}” over ${counted.en}.` };
    case "distribution":
      return { zh: `${counted.zh}，按“${of?.zh}”分别计数。`, en: `${counted.en}, counted by “${of?.en}”.` };
  }
}

/** `化解日在统计期内、已移交的不计、满足“……”的纠纷`. */
function countedInWords(policy: Policy, figure: Figure, period: Text): Text {
  const { over, basis, date = firstDateOf(over), transfers, conditions } = figure;
  const { title, dates, merged } = rowSubjects[over];
  const day = dates[date] ?? { zh: date, en: date };
  const asked = conditionInWords(policy, figure, conditions);
  const when: Readonly<Record<Figure["basis"], Text>> = {
    cohort: { zh: `受理日在${period.zh}内`, en: `with the case taken in within ${period.en}` },
    period: { zh: `${day.zh}在${period.zh}内`, en: `with the ${day.en} within ${period.en}` },
    now: { zh: "截至目前", en: "as of now" },
  };
  const whose = !isOfCase(over)
    ? ofPlace[over]
    : transfers === "excluded"
      ? { zh: "本地受理、未移交（转入转出均不计）", en: "taken in here and not transferred (neither in nor out)" }
      : transfers === "accepted"
        ? { zh: "本地受理（含转出）", en: "taken in here (transferred out or not)" }
        : { zh: "现由本地办理", en: "held here now" };
  return {
    zh: `${[when[basis].zh, whose.zh, ...(merged ? [merged.zh] : []), ...(asked ? [asked.zh] : [])].join("、")}的${title.zh}`,
    en: `each ${title.en} ${[when[basis].en, whose.en, ...(merged ? [merged.en] : []), ...(asked ? [`where ${asked.en}`] : [])].join(", ")}`,
  };
}

function conditionInWords(policy: Policy, { over }: Figure, condition: Condition | undefined): Text | undefined {
  if (!condition) return undefined;
  const said = (language: Language) => sentence(countingPolicy(policy, over), condition, language);
  return { zh: said("zh"), en: said("en") };
}
