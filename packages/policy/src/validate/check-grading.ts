/** Scales and criteria: levels in order, every criterion on a scale and in the way the scale is read. */
import type { CriterionDocument, GradingDocument, ScaleDocument } from "../document/grading.ts";
import { errorAt } from "../document/issue-at.ts";
import type { NumberOrParameter } from "../document/number.ts";
import type { Issue } from "../policy/issue.ts";
import { levelChangeIssues } from "./check-level-changes.ts";
import type { Checker, Checking } from "./checking.ts";
import { caseScope, checkCondition, parameterOf } from "./conditions.ts";
import { checkName, checkNames } from "./names.ts";
import { checkNumber } from "./numbers.ts";
import { repeatedRanks } from "./ranks.ts";

const path = "rules/grading.json";

export const checkGrading: Checker = (checking) => {
  const grading = checking.documents.get(path);
  if (grading === undefined) return [];
  return [
    ...(Object.keys(grading.scales).length === 0 ? [noScale(checking)] : []),
    ...Object.entries(grading.scales).flatMap(([id, scale]) => scaleIssues(checking, id, scale)),
    ...Object.entries(grading.criteria).flatMap(([id, criterion]) => [
      ...checkCondition(checking, path, `/criteria/${id}/conditions`, criterion.conditions, caseScope),
      ...eventIssues(checking, id, criterion, grading),
    ]),
    ...levelChangeIssues(checking, grading),
    ...tableIssues(checking, grading),
  ];
};

function tableIssues(checking: Checking, { tables = {}, criteria }: GradingDocument): readonly Issue[] {
  return Object.entries(tables).flatMap(([id, table]) => [
    ...checkNames(
      (pointer) => checking.locate(path, pointer),
      `/tables/${id}/criteria`,
      "criterion",
      table.criteria,
      Object.keys(criteria),
    ),
    ...(table.appliesWhen ? checkCondition(checking, path, `/tables/${id}/appliesWhen`, table.appliesWhen, caseScope) : []),
  ]);
}

function scaleIssues(checking: Checking, id: string, scale: ScaleDocument): readonly Issue[] {
  const at = (pointer: string) => checking.locate(path, pointer);
  const pointer = `/scales/${id}`;
  const levels = Object.entries(scale.levels).sort(([, a], [, b]) => a.rank - b.rank);
  const [lowest] = levels[0] ?? [];
  const unknown = checkName(at(`${pointer}/initial`), "level", scale.initial, Object.keys(scale.levels));
  return [
    ...unknown,
    ...(unknown.length > 0 || lowest === scale.initial ? [] : [notLowest(checking, id, scale.initial, lowest ?? "")]),
    ...repeatedRanks(at, `${pointer}/levels`, scale.levels),
    ...(scale.method === "points" ? pointIssues(checking, id, scale) : strayPoints(checking, id, scale)),
  ];
}

/** Levels whose points are left open have no place in the order. */
function pointIssues(checking: Checking, id: string, scale: ScaleDocument): readonly Issue[] {
  const levels = Object.entries(scale.levels).sort(([, a], [, b]) => a.rank - b.rank);
  return levels.flatMap(([level, { from }], index) => {
    if (from === undefined) return [noPoints(checking, id, level)];
    const lower = levels.slice(0, index).flatMap(([, one]) => pointsOf(checking, one.from) ?? []);
    const points = pointsOf(checking, from);
    const below = lower.length > 0 ? Math.max(...lower) : undefined;
    const fits = points === undefined || (index === 0 ? points === 0 : below === undefined || points > below);
    return [
      ...checkNumber(checking, path, `/scales/${id}/levels/${level}/from`, from, ["points"]),
      ...(fits ? [] : [outOfOrder(checking, id, level, points, index === 0 ? undefined : below)]),
    ];
  });
}

/** Undefined where it is left open. */
function pointsOf(checking: Checking, number: NumberOrParameter | undefined): number | undefined {
  if (typeof number === "number") return number;
  return checking.documents.get("rules/parameters.json")?.[parameterOf(number) ?? ""]?.value;
}

function noPoints(checking: Checking, id: string, level: string): Issue {
  return errorAt(
    checking.locate(path, `/scales/${id}/levels/${level}`),
    "missing-property",
    { zh: `\`${id}\` 按分值分级，\`${level}\` 却没有 \`from\`。`, en: `\`${id}\` goes by points, but \`${level}\` has no \`from\`.` },
    {
      zh: "请写达到这一级至少要多少分，最低一级写 `0`。",
      en: "Write the least number of points that gives this level; the lowest has `0`.",
    },
  );
}

/** `below`: the points of the level below; none for the lowest level. */
function outOfOrder(checking: Checking, id: string, level: string, points: number, below: number | undefined): Issue {
  return errorAt(
    checking.locate(path, `/scales/${id}/levels/${level}/from`),
    "points-out-of-order",
    below === undefined
      ? {
          zh: `最低一级 \`${level}\` 的 \`from\` 是 \`${points}\`，应当是 \`0\`。`,
          en: `The lowest level \`${level}\` starts from \`${points}\`, but should start from \`0\`.`,
        }
      : {
          zh: `\`${level}\` 的 \`from\` 是 \`${points}\`，不比低一级的 \`${below}\` 高。`,
          en: `\`${level}\` starts from \`${points}\`, no higher than the level below it, \`${below}\`.`,
        },
    { zh: "等级越高，需要的分值越高。", en: "The higher the level, the more points it needs." },
  );
}

function strayPoints(checking: Checking, id: string, scale: ScaleDocument): readonly Issue[] {
  return Object.entries(scale.levels)
    .filter(([, { from }]) => from !== undefined)
    .map(([level]) =>
      errorAt(
        checking.locate(path, `/scales/${id}/levels/${level}/from`),
        "keyword-misfit",
        { zh: `\`${id}\` 按最高一条分级，用不到 \`from\`。`, en: `\`${id}\` goes by the highest criterion and has no use for \`from\`.` },
        { zh: "请去掉 `from`，或把 `method` 改为 `points`。", en: "Take `from` away, or make the `method` `points`." },
      ),
    );
}

function eventIssues(checking: Checking, id: string, { event }: CriterionDocument, { scales }: GradingDocument): readonly Issue[] {
  const at = (pointer: string) => checking.locate(path, `/criteria/${id}/event${pointer}`);
  const scale = Object.hasOwn(scales, event.params.scale) ? scales[event.params.scale] : undefined;
  if (scale === undefined) return checkName(at("/params/scale"), "scale", event.params.scale, Object.keys(scales));
  const fitting = scale.method === "points" ? "points" : "level";
  if (event.type !== fitting) {
    return [
      errorAt(
        at("/type"),
        "event-misfit",
        {
          zh: `\`${id}\` 给出的是 \`${event.type}\`，但 \`${event.params.scale}\` 按 \`${scale.method}\` 分级。`,
          en: `\`${id}\` gives a \`${event.type}\`, but \`${event.params.scale}\` goes by \`${scale.method}\`.`,
        },
        { zh: `请把 \`type\` 改为 \`${fitting}\`。`, en: `Make the \`type\` \`${fitting}\`.` },
      ),
    ];
  }
  if (event.type === "points") return checkNumber(checking, path, `/criteria/${id}/event/params/points`, event.params.points, ["points"]);
  return checkName(at("/params/level"), "level", event.params.level, Object.keys(scale.levels));
}

function notLowest(checking: Checking, id: string, initial: string, lowest: string): Issue {
  return errorAt(
    checking.locate(path, `/scales/${id}/initial`),
    "initial-not-lowest",
    {
      zh: `起始等级 \`${initial}\` 不是最低一级，没有事由也会被定得偏高。`,
      en: `The initial level \`${initial}\` is not the lowest; cases would be graded high for no reason.`,
    },
    { zh: `请改为 \`${lowest}\`。`, en: `Make it \`${lowest}\`.` },
  );
}

function noScale(checking: Checking): Issue {
  return errorAt(
    checking.locate(path, "/scales"),
    "missing-scale",
    { zh: "没有任何分级体系。", en: "There is no scale." },
    { zh: "请至少定义一个，写明各等级。", en: "Define at least one, with its levels." },
  );
}
