/** One line of a file of disputes, as another system knows them. */
import type { Facts, Issue } from "@jiefen/policy";
import { isFacts } from "./read-facts.ts";

export interface CaseLine {
  /** The number the dispute bears in its source; the same number is never taken in twice. */
  readonly number: string;
  /** Division of first acceptance, 6 to 12 digits; that of the sender if absent. */
  readonly division?: string;
  readonly type: string;
  readonly facts: Facts;
}

/** What grading needs of it. */
export type GradedLine = Pick<CaseLine, "type" | "facts">;

export type ReadLine<Line> = { readonly ok: true; readonly line: Line } | { readonly ok: false; readonly issues: readonly Issue[] };

type Part = keyof CaseLine;

const parts: Readonly<Record<Part, (value: unknown) => boolean>> = {
  number: (value) => typeof value === "string" && /^[\x21-\x7e]{1,100}$/.test(value),
  division: (value) => value === undefined || (typeof value === "string" && /^(\d{6}|\d{9}|\d{12})$/.test(value)),
  type: (value) => typeof value === "string",
  facts: isFacts,
};

const asked: Readonly<Record<Part, { readonly zh: string; readonly en: string }>> = {
  number: { zh: "来源编号，1 至 100 个可见的 ASCII 字符", en: "the number in the source, 1 to 100 visible ASCII characters" },
  division: { zh: "受理地区划代码，6、9 或 12 位数字", en: "the division code of acceptance, 6, 9 or 12 digits" },
  type: { zh: "纠纷类型的代号", en: "the id of a dispute type" },
  facts: { zh: "一组事实", en: "a set of facts" },
};

/** `file` names the line in issues, e.g. `cases.jsonl:3`. */
export const readCaseLine = (file: string, text: string): ReadLine<CaseLine> =>
  readParts(file, text, ["number", "division", "type", "facts"]);

/** A line of an import will do; its number and division are not looked at. */
export const readGradedLine = (file: string, text: string): ReadLine<GradedLine> => readParts(file, text, ["type", "facts"]);

function readParts<Name extends Part>(file: string, text: string, names: readonly Name[]): ReadLine<Pick<CaseLine, Name>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      issues: [issue(file, "", "not-json", { zh: `不是有效的 JSON：\`${said}\``, en: `This is not valid JSON: \`${said}\`` })],
    };
  }
  const entries: Readonly<Record<string, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  if (hasParts(entries, names)) return { ok: true, line: entries };
  return { ok: false, issues: names.flatMap((name) => (parts[name](entries[name]) ? [] : [wrongPart(file, name, entries[name])])) };
}

function hasParts<Name extends Part>(
  entries: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): entries is Readonly<Record<string, unknown>> & Pick<CaseLine, Name> {
  return names.every((name) => parts[name](entries[name]));
}

function wrongPart(file: string, name: Part, value: unknown): Issue {
  const given = JSON.stringify(value);
  const { zh, en } = asked[name];
  return issue(
    file,
    `/${name}`,
    given === undefined ? "missing" : "wrong-value",
    given === undefined
      ? { zh: `缺少 \`${name}\`。`, en: `\`${name}\` is missing.` }
      : { zh: `\`${name}\` 不能是 \`${given}\`。`, en: `\`${name}\` cannot be \`${given}\`.` },
    { zh: `应为${zh}。`, en: `It must be ${en}.` },
  );
}

function issue(file: string, pointer: string, code: string, message: Issue["message"], hint: Issue["hint"] = jsonHint): Issue {
  return { code, severity: "error", file, pointer, message, hint };
}

const jsonHint = { zh: "每行一个 JSON 对象。", en: "Each line holds one JSON object." };
