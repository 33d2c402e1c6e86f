/** Whether what a figure declares makes sense together: by which time it is told, and what its numerator is of. */
import type { FigureDocument } from "../document/figures.ts";
import { errorAt, type Place } from "../document/issue-at.ts";
import { firstDateOf, rowSubjects } from "../figures/row-facts.ts";
import { isOfCase, keysOf } from "../figures/vocabulary.ts";
import type { Issue } from "../policy/issue.ts";
import type { Text } from "../policy/text.ts";

type At = (below: string) => Place;

/** What the basis leaves without a meaning, or sets beside things of another time. */
export function basisIssues(at: At, { basis, date, numeratorDate, by }: FigureDocument): readonly Issue[] {
  const issues: Issue[] = [];
  if (date !== undefined && basis !== "period") {
    issues.push(
      errorAt(
        at("/date"),
        "basis-misfit",
        {
          zh: `\`date\` 是按统计期计数时看的日期，而这里的 \`basis\` 是 \`${basis}\`，用不上。`,
          en: `\`date\` is the day by which a period is told, but the \`basis\` here is \`${basis}\`, which does not look at it.`,
        },
        { zh: "请去掉 `date`，或把 `basis` 改为 `period`。", en: "Leave `date` out, or set `basis` to `period`." },
      ),
    );
  }
  if (numeratorDate !== undefined && basis === "now") {
    issues.push(
      errorAt(
        at("/numeratorDate"),
        "basis-misfit",
        {
          zh: "分母是截至目前的，分子却按统计期计：两者不是同一批，不能相除。",
          en: "The denominator is as it stands now, the numerator of a period: they are of different cases and make no rate.",
        },
        {
          zh: "请去掉 `numeratorDate`，或把 `basis` 改为 `cohort` 或 `period`。",
          en: "Leave `numeratorDate` out, or set `basis` to `cohort` or `period`.",
        },
      ),
    );
  }
  if (by === "month" && basis === "now") {
    issues.push(
      errorAt(
        at("/by"),
        "basis-misfit",
        { zh: "截至目前的指标没有月份可分。", en: "What is told as it stands now has no months." },
        {
          zh: "请换一个 `by`，或把 `basis` 改为 `cohort` 或 `period`。",
          en: "Choose another `by`, or set `basis` to `cohort` or `period`.",
        },
      ),
    );
  }
  return issues;
}

/** Of what belongs to no case: what can be told of cases alone. */
export function apartIssues(at: At, { over, basis, transfers, by }: FigureDocument): readonly Issue[] {
  if (isOfCase(over)) return [];
  const { title } = rowSubjects[over];
  const told = (name: string, value: string, zh: string, en: string) =>
    errorAt(
      at(`/${name}`),
      "basis-misfit",
      {
        zh: `“${title.zh}”不属于任何一件纠纷，\`${name}\` 不能是 \`${value}\`。`,
        en: `A ${title.en} belongs to no case, so that \`${name}\` cannot be \`${value}\`.`,
      },
      { zh, en },
    );
  return [
    ...(basis === "cohort" ? [told("basis", basis, "请把 `basis` 改为 `period`。", "Set `basis` to `period`.")] : []),
    ...(transfers === undefined ? [] : [told("transfers", transfers, "请去掉 `transfers`。", "Leave `transfers` out.")]),
    ...(by === undefined || keysOf(over).includes(by)
      ? []
      : [told("by", by, `请换一个 \`by\`：${keysOf(over).join("、")}。`, `Choose another \`by\`: ${keysOf(over).join(" or ")}.`)]),
  ];
}

/** A numerator that may be larger than its denominator without saying so, or that says nothing. */
export function numeratorIssues(
  at: At,
  { over, basis, date, numeratorDate, numerator, conditions, help }: FigureDocument,
): readonly Issue[] {
  const issues: Issue[] = [];
  const own = basis === "period" ? (date ?? firstDateOf(over)) : basis === "cohort" && over === "case" ? firstDateOf(over) : undefined;
  if (numeratorDate !== undefined && numeratorDate === own) {
    issues.push(
      errorAt(
        at("/numeratorDate"),
        "numerator-misfit",
        {
          zh: `分子和分母看的都是 \`${own}\`，另写一个日期没有作用。`,
          en: `Numerator and denominator are both told by \`${own}\`; another day changes nothing.`,
        },
        otherDay(over, own),
      ),
    );
  } else if (numeratorDate !== undefined && help === undefined) {
    issues.push(
      errorAt(
        at("/numeratorDate"),
        "numerator-misfit",
        {
          zh: "分子按另一个日期计，可能比分母还大，比率会超过 100%，而这里没有说明。",
          en: "The numerator is told by another day, can be larger than the denominator, and the rate beyond 100 %: nothing explains it.",
        },
        {
          zh: "请在 `help` 里向看板的读者说明，或去掉 `numeratorDate`。",
          en: "Explain it to readers in `help`, or leave `numeratorDate` out.",
        },
      ),
    );
  }
  if (numerator !== undefined && conditions !== undefined && JSON.stringify(numerator) === JSON.stringify(conditions)) {
    issues.push(
      errorAt(
        at("/numerator"),
        "numerator-misfit",
        { zh: "分子和分母的条件一样，比率永远是 100%。", en: "Numerator and denominator ask the same: the rate is always 100 %." },
        { zh: "请在 `numerator` 里写明其中的哪些。", en: "Say in `numerator` which of them are meant." },
      ),
    );
  }
  return issues;
}

/** Which days there are to choose from instead, where there are any. */
function otherDay(over: FigureDocument["over"], own: string): Text {
  const others = Object.entries(rowSubjects[over].dates).filter(([name]) => name !== own);
  if (others.length === 0) return { zh: "请去掉 `numeratorDate`。", en: "Leave `numeratorDate` out." };
  const zh = others.map(([name, title]) => `\`${name}\`（${title.zh}）`).join("、");
  const en = others.map(([name, title]) => `\`${name}\` (${title.en})`).join(" or ");
  return { zh: `请去掉 \`numeratorDate\`，或换成 ${zh}。`, en: `Leave \`numeratorDate\` out, or take ${en}.` };
}

export function notCountable(place: Place, name: string): Issue {
  return errorAt(
    place,
    "not-countable",
    {
      zh: `指标不能按 \`${name}\` 计数：它随日子变化，或不是所数之物及其案件的单个数值、选项。`,
      en: `Figures cannot count by \`${name}\`: it changes as days pass, or is no single number or choice of what is counted and its case.`,
    },
    {
      zh: "请换一个不随日子变化的事项，或由 `over` 所数之物自带的事项（如用时天数）。",
      en: "Take a fact that stays the same while days pass, or one that what is counted (`over`) has of itself, such as the days it took.",
    },
  );
}
