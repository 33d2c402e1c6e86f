/** The closed list of units a number may have, and how each is said. */
import type { Text } from "./text.ts";

export interface UnitWords {
  readonly title: Text;
  /** Said with a number: 次, "time". Money is said by its own rule, in 元 or 万元. */
  readonly one: Text;
  readonly many: Text;
  /** Said when the number is not known. */
  readonly several: Text;
}

function unit(title: Text, zh: string, one: string, many: string, several: string): UnitWords {
  return { title, one: { zh, en: one }, many: { zh, en: many }, several: { zh: several, en: `several ${many}` } };
}

/** Fen are hundredths of a yuan, mu 1/15 of a hectare; a working day is one of the policy's calendar. */
export const units = {
  fen: unit({ zh: "元", en: "yuan" }, "元", "yuan", "yuan", "金额不详"),
  times: unit({ zh: "次", en: "times" }, "次", "time", "times", "多次"),
  people: unit({ zh: "人", en: "people" }, "人", "person", "people", "多人"),
  households: unit({ zh: "户", en: "households" }, "户", "household", "households", "多户"),
  items: unit({ zh: "个", en: "items" }, "个", "item", "items", "多个"),
  head: unit({ zh: "头（只）", en: "head" }, "头（只）", "head", "head", "多头（只）"),
  departments: unit({ zh: "个部门", en: "departments" }, "个部门", "department", "departments", "多个部门"),
  minutes: unit({ zh: "分钟", en: "minutes" }, "分钟", "minute", "minutes", "多分钟"),
  hours: unit({ zh: "小时", en: "hours" }, "小时", "hour", "hours", "多小时"),
  days: unit({ zh: "天", en: "days" }, "天", "day", "days", "多天"),
  workingDays: unit({ zh: "个工作日", en: "working days" }, "个工作日", "working day", "working days", "多个工作日"),
  months: unit({ zh: "个月", en: "months" }, "个月", "month", "months", "多个月"),
  years: unit({ zh: "年", en: "years" }, "年", "year", "years", "多年"),
  mu: unit({ zh: "亩", en: "mu" }, "亩", "mu", "mu", "多亩"),
  squareMetres: unit({ zh: "平方米", en: "square metres" }, "平方米", "square metre", "square metres", "多平方米"),
  metres: unit({ zh: "米", en: "metres" }, "米", "metre", "metres", "多米"),
  kilometres: unit({ zh: "公里", en: "kilometres" }, "公里", "kilometre", "kilometres", "多公里"),
  kilograms: unit({ zh: "公斤", en: "kilograms" }, "公斤", "kilogram", "kilograms", "多公斤"),
  degrees: unit({ zh: "度（经纬度）", en: "degrees" }, "度", "degree", "degrees", "多度"),
  celsius: unit({ zh: "℃", en: "°C" }, "℃", "°C", "°C", "多度"),
  percent: unit({ zh: "%", en: "%" }, "%", "%", "%", "百分比不详"),
  points: unit({ zh: "分", en: "points" }, "分", "point", "points", "多分"),
} as const satisfies Record<string, UnitWords>;

export type Unit = keyof typeof units;

export function isUnit(name: string): name is Unit {
  return Object.hasOwn(units, name);
}
