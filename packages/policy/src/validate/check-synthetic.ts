/** How made-up disputes answer a field: keywords of its type, options and types that there are, numbers the field takes, something to draw. */
import { typeOf } from "../compile/field-facts.ts";
import type { FieldDocument, SyntheticAnswers, SyntheticBand } from "../document/fields.ts";
import { errorAt, type Place } from "../document/issue-at.ts";
import type { FactType } from "../policy/fact.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checking } from "./checking.ts";
import { misplaced } from "./misplaced.ts";
import { checkName } from "./names.ts";

const path = "schemas/fields.json";

/** Keywords that make sense for some types only. */
const typesOf: Readonly<Partial<Record<keyof SyntheticAnswers, readonly FactType[]>>> = {
  share: ["boolean"],
  weights: ["code"],
  shares: ["codes"],
  bands: ["integer", "number", "date", "list"],
};

export function checkSynthetic(checking: Checking, name: string, field: FieldDocument): readonly Issue[] {
  const synthetic = field["x-synthetic"];
  if (synthetic === undefined) return [];
  const { byType = {}, ...usual } = synthetic;
  const at = (pointer: string) => checking.locate(path, `/${name}/x-synthetic${pointer}`);
  const types = checking.documents.disputeTypes.map(({ id }) => id);
  return [
    ...answersIssues(name, field, usual, at),
    ...Object.entries(byType).flatMap(([type, answers]) => [
      ...checkName(at(`/byType/${type}`), "type", type, types),
      ...answersIssues(name, field, answers, (pointer) => at(`/byType/${type}${pointer}`)),
    ]),
  ];
}

type At = (pointer: string) => Place;

function answersIssues(name: string, field: FieldDocument, answers: SyntheticAnswers, at: At): readonly Issue[] {
  const options = field["x-options"] ?? {};
  const { weights = {}, shares = {}, bands = [] } = answers;
  return [
    ...misfits(name, field, answers, at),
    ...Object.keys(weights).flatMap((option) => checkName(at(`/weights/${option}`), "option", option, Object.keys(options))),
    ...Object.keys(shares).flatMap((option) => checkName(at(`/shares/${option}`), "option", option, Object.keys(options))),
    ...nothingToDraw(
      "weights",
      answers.weights && Object.entries(weights).map(([option, weight]) => (options[option]?.retired ? 0 : weight)),
      at,
    ),
    ...nothingToDraw(
      "bands",
      answers.bands?.map(({ weight }) => weight),
      at,
    ),
    ...bands.flatMap((band, index) => bandIssues(name, field, band, at(`/bands/${index}/between`))),
  ];
}

function misfits(name: string, field: FieldDocument, answers: SyntheticAnswers, at: At): readonly Issue[] {
  const type = typeOf(field);
  const wrong = Object.entries(typesOf).flatMap(([keyword, types]) =>
    Object.hasOwn(answers, keyword) && !types.includes(type) ? [keyword] : [],
  );
  const uncounted = answers.several !== undefined && field["x-count"] !== true;
  return [...wrong, ...(uncounted ? ["several"] : [])].map((keyword) => misplaced(at(`/${keyword}`), name, keyword));
}

function nothingToDraw(keyword: string, weights: readonly number[] | undefined, at: At): readonly Issue[] {
  if (weights === undefined || weights.some((weight) => weight > 0)) return [];
  return [
    errorAt(
      at(`/${keyword}`),
      "out-of-range",
      { zh: `\`${keyword}\` 的权重全是 0，无可抽取。`, en: `All weights of \`${keyword}\` are 0, so there is nothing to draw.` },
      { zh: "请至少给一项大于 0 的权重，停用的选项不算。", en: "Give at least one a weight above 0; retired options do not count." },
    ),
  ];
}

function bandIssues(name: string, field: FieldDocument, { between: [from, to] }: SyntheticBand, place: Place): readonly Issue[] {
  if (from > to) {
    return [
      errorAt(
        place,
        "empty-range",
        { zh: `范围从 \`${from}\` 到 \`${to}\`，什么都抽不到。`, en: `From \`${from}\` to \`${to}\` there is nothing to draw.` },
        { zh: "请先写小的，再写大的。", en: "Write the smaller one first." },
      ),
    ];
  }
  const list = typeOf(field) === "list";
  const least = list ? (field.minItems ?? 0) : (field.minimum ?? -Infinity);
  const most = list ? (field.maxItems ?? Infinity) : (field.maximum ?? Infinity);
  if (from >= least && to <= most) return [];
  return [
    errorAt(
      place,
      "out-of-range",
      { zh: `\`${name}\` 填不进 \`${from}\` 到 \`${to}\` 的全部。`, en: `\`${name}\` does not take all from \`${from}\` to \`${to}\`.` },
      from < least ? { zh: `最小为 ${least}。`, en: `The least is ${least}.` } : { zh: `最大为 ${most}。`, en: `The most is ${most}.` },
    ),
  ];
}
