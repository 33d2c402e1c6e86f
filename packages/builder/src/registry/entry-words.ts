/** What the properties of an entry are called, and which widget serves where the meta-schema alone does not say. */
import type { Text } from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";

/** What an id names. */
export type ReferenceKind =
  | "role"
  | "plan"
  | "colour"
  | "item"
  | "field"
  | "criterion"
  | "step"
  | "stage"
  | "department"
  | "record"
  | "section"
  | "level"
  | "scale"
  | "code"
  | "outcome"
  | "keyDate"
  | "card"
  | "figureGroup"
  | "figureDay"
  | "figureFact"
  | "ground"
  | "intakeFact"
  | "intakeReading"
  | "deadline"
  | "profession"
  | "paperList"
  | "personalField";

/** What a new one begins with. */
export interface Fresh {
  /** Of its name, where its title does not give one. */
  readonly stem: string;
  readonly label: Text;
  readonly value: Readonly<Record<string, unknown>> | ((drafted: Drafted) => Readonly<Record<string, unknown>>);
  /** A number in it that goes on from the highest there is. */
  readonly counting?: string;
  /** The property of its document that names a field of which its name is a code: the code is added with it. */
  readonly codeOf?: string;
}

export function freshValue({ value }: Fresh, drafted: Drafted): Readonly<Record<string, unknown>> {
  return typeof value === "function" ? value(drafted) : value;
}

export interface PropertyWords {
  readonly title: Text;
  readonly help?: Text;
  /** For ids: what they name, so that they are chosen by title. */
  readonly names?: ReferenceKind;
  /** For a closed list of words. */
  readonly choices?: Readonly<Record<string, Text>>;
  /** In one language only. `told`: with place-holders; `number`: the number of a paper; `dossier`: whether a paper belongs to the whole file. */
  readonly plain?: "line" | "told" | "number" | "dossier";
  /** Text of several lines. */
  readonly long?: boolean;
  /** What a number is counted in. */
  readonly unit?: string;
  /** For things keyed by name within an entry: others may be added. With `names`, the name itself is chosen: it is that of what it is about. */
  readonly fresh?: Fresh;
  /** Belongs to the machinery or is changed elsewhere: kept, not shown. */
  readonly hidden?: boolean;
}

export interface EntryWords {
  /** One of them. */
  readonly title: Text;
  /** Over a list of them, where that is another word than for one. */
  readonly heading?: Text;
  /** Where such entries stand; `*` stands for their name. */
  readonly pattern: string;
  /** By pattern below the entry. The order is that of the form. */
  readonly properties: Readonly<Record<string, PropertyWords>>;
  /** What a new one begins with; absent where nobody may add one here. */
  readonly fresh?: Fresh;
}

export interface KindWords {
  readonly title: Text;
  readonly help?: Text;
  readonly entries: readonly EntryWords[];
}

export const text = (zh: string, en: string): Text => ({ zh, en });

export const common = {
  title: { title: text("名称", "Name") },
  order: { title: text("排列顺序", "Position"), help: text("数字小的排在前面。", "Smaller numbers come first.") },
  source: {
    title: text("依据", "Source"),
    long: true,
    help: text("写明文件名称和条款；没有依据的照实说明。", "Name the document and article; where there is none, say so."),
  },
  toConfirm: { title: text("依据待确认", "Source to be confirmed") },
  retired: { title: text("停用", "Retired"), help: text("停用后不再使用，已有记录保留。", "No longer used; records already made stay.") },
  roles: { title: text("岗位", "Roles"), names: "role" },
  conditions: { title: text("条件", "Condition") },
  appliesWhen: { title: text("适用情形", "Applies when"), help: text("不设条件则一律适用。", "Without a condition it always applies.") },
} as const satisfies Record<string, PropertyWords>;

export const hidden: PropertyWords = { title: text("", ""), hidden: true };

export const countedIn = {
  title: text("天数按", "Counted in"),
  choices: { calendar: text("自然日", "calendar days"), working: text("工作日", "working days") },
} as const satisfies PropertyWords;

/** A source as every cited entry has it. */
export const sourced = { "source/text": common.source, "source/toConfirm": common.toConfirm };
export const freshSource = { text: "本级规定，依据待补", toConfirm: true };
