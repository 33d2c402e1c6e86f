/** References by name: what kinds of name there are, and the issue where one names nothing. */
import { errorAt, type Place } from "../document/issue-at.ts";
import type { Issue } from "../policy/issue.ts";
import type { Text } from "../policy/text.ts";
import { nearest } from "./nearest.ts";

/** Kinds of name that one document uses and another (or the product) defines. The code of the issue is `unknown-<kind>`. */
export const nameKinds = {
  fact: { zh: "事项", en: "fact" },
  field: { zh: "字段", en: "field" },
  list: { zh: "清单或可多次填写的记录", en: "list or repeating record" },
  operator: { zh: "比较方式", en: "operator" },
  option: { zh: "选项", en: "option" },
  unit: { zh: "单位", en: "unit" },
  widget: { zh: "控件", en: "widget" },
  parameter: { zh: "参数", en: "parameter" },
  scale: { zh: "分级体系", en: "scale" },
  level: { zh: "等级", en: "level" },
  colour: { zh: "回访颜色", en: "colour" },
  plan: { zh: "回访方案", en: "plan" },
  stage: { zh: "环节", en: "stage" },
  record: { zh: "记录", en: "record" },
  section: { zh: "分组", en: "section" },
  role: { zh: "角色", en: "role" },
  card: { zh: "督办牌", en: "supervision card" },
  department: { zh: "部门", en: "department" },
  profession: { zh: "人员类别", en: "profession" },
  type: { zh: "类型", en: "type" },
  criterion: { zh: "分级标准", en: "criterion" },
  step: { zh: "步骤", en: "step" },
  item: { zh: "销号条件", en: "checklist item" },
  division: { zh: "区划", en: "division" },
  "key-date": { zh: "关键节点", en: "key date" },
  deadline: { zh: "时限", en: "deadline" },
  day: { zh: "日期", en: "day" },
  "place-holder": { zh: "占位符", en: "place-holder" },
  reading: { zh: "识别项", en: "reading" },
  format: { zh: "写法", en: "format" },
} as const satisfies Readonly<Record<string, Text>>;

export type NameKind = keyof typeof nameKinds;

/** No issue if the name is among the known ones. */
export function checkName(place: Place, kind: NameKind, name: string, known: Iterable<string>): readonly Issue[] {
  const names = [...known];
  return names.includes(name) ? [] : [unknownName(place, kind, name, names)];
}

function unknownName(place: Place, kind: NameKind, name: string, known: readonly string[]): Issue {
  const words = nameKinds[kind];
  return errorAt(
    place,
    `unknown-${kind}`,
    { zh: `没有名为 \`${name}\` 的${words.zh}。`, en: `There is no ${words.en} called \`${name}\`.` },
    suggestion(name, known, words),
  );
}

/** How many names a hint lists at most. */
const listed = 10;

function suggestion(name: string, known: readonly string[], words: Text): Text {
  const near = nearest(name, known);
  if (near !== undefined) return { zh: `是不是指 \`${near}\`？`, en: `Did you mean \`${near}\`?` };
  if (known.length === 0 || known.length > listed)
    return { zh: `请先定义这个${words.zh}，或核对名称。`, en: `Define this ${words.en} first, or check the name.` };
  const names = known.map((one) => `\`${one}\``);
  return { zh: `可用的有：${names.join("、")}。`, en: `There are: ${names.join(", ")}.` };
}

/** Every unknown name of a list of names, each at its own place. */
export function checkNames(
  locate: (pointer: string) => Place,
  pointer: string,
  kind: NameKind,
  names: readonly string[],
  known: Iterable<string>,
): readonly Issue[] {
  const all = [...known];
  return names.flatMap((name, index) => checkName(locate(`${pointer}/${index}`), kind, name, all));
}
