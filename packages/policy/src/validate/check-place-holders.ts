/** The place-holders of a paper: each names something that can be told there, written out in a way that fits it. */
import { errorAt } from "../document/issue-at.ts";
import { type PaperBlock, type PaperDocument, type PaperFormat, paperFormats } from "../document/papers.ts";
import { type PlaceHolder, partsOf } from "../document/place-holders.ts";
import type { FactType } from "../policy/fact.ts";
import type { Issue } from "../policy/issue.ts";
import { deadlinePrefix, isPaperName, paperNames, parameterPrefix } from "../policy/paper-names.ts";
import type { Checking } from "./checking.ts";
import type { Scope } from "./conditions.ts";
import type { KnownFact } from "./dictionary.ts";
import { checkName } from "./names.ts";

const path = "rules/papers.json";

interface Where {
  readonly checking: Checking;
  readonly pointer: string;
  /** Whose facts may be told: of the case, and of one filing. */
  readonly scope: Scope;
  /** The list whose items are told one by one. */
  readonly list?: string;
  readonly names: ReadonlySet<string>;
}

/** The issues of every text of a block. */
export function paperTexts(
  checking: Checking,
  pointer: string,
  block: PaperBlock,
  scope: Scope,
  paper: Pick<PaperDocument, "record" | "cards" | "number">,
): readonly Issue[] {
  const list = block.kind === "list" ? block.over : undefined;
  const repeated = list !== undefined && checking.documents.records.some(({ id }) => id === list);
  const names = namesIn({
    ofRecord: paper.record !== undefined || repeated,
    ofCard: paper.cards !== undefined,
    numbered: paper.number !== undefined,
    inList: list !== undefined,
  });
  const where = (below: string, inList: boolean): Where => ({
    checking,
    pointer: `${pointer}${below}`,
    scope,
    names,
    ...(inList && list !== undefined && { list }),
  });
  switch (block.kind) {
    case "table":
      return Object.entries(block.rows).flatMap(([id, { text }]) => textIssues(where(`/rows/${id}/text`, false), text));
    case "signatures":
      return Object.entries(block.lines).flatMap(([id, { text = "" }]) => textIssues(where(`/lines/${id}/text`, false), text));
    case "list":
      return [
        ...textIssues(where("/text", true), block.text ?? ""),
        ...textIssues(where("/none", false), block.none ?? ""),
        ...Object.entries(block.columns ?? {}).flatMap(([id, { text }]) => textIssues(where(`/columns/${id}/text`, true), text)),
      ];
    case "pageBreak":
      return [];
    default:
      return textIssues(where("/text", false), block.text);
  }
}

function namesIn(paper: Readonly<Record<"ofRecord" | "ofCard" | "numbered" | "inList", boolean>>): ReadonlySet<string> {
  return new Set(
    Object.keys(paperNames).filter((name) => {
      if (name.startsWith("record.")) return paper.ofRecord;
      if (name.startsWith("card.")) return paper.ofCard;
      if (name.startsWith("item.")) return paper.inList;
      return name !== "paper.number" || paper.numbered;
    }),
  );
}

function textIssues(where: Where, text: string): readonly Issue[] {
  const place = where.checking.locate(path, where.pointer);
  return partsOf(text).flatMap((part): readonly Issue[] => {
    if (typeof part !== "string") return placeHolderIssues(where, part);
    if (!/[{}]/.test(part)) return [];
    return [
      errorAt(
        place,
        "place-holder-open",
        { zh: "花括号没有成对。", en: "A brace has no partner." },
        { zh: "占位符写成 `{名称}`。", en: "A place-holder is written `{name}`." },
      ),
    ];
  });
}

function placeHolderIssues(where: Where, { name, format }: PlaceHolder): readonly Issue[] {
  const { checking, pointer, names } = where;
  const place = checking.locate(path, pointer);
  if (name.startsWith(deadlinePrefix)) {
    const known = Object.keys(checking.documents.get("rules/deadlines.json")?.deadlines ?? {});
    return checkName(place, "deadline", name.slice(deadlinePrefix.length), known);
  }
  if (name.startsWith(parameterPrefix)) {
    const known = Object.keys(checking.documents.get("rules/parameters.json") ?? {});
    return checkName(place, "parameter", name.slice(parameterPrefix.length), known);
  }
  if (isPaperName(name) && names.has(name)) return formatIssues(where, format, undefined);
  const tellable = [...checking.dictionary.facts.values()].filter((fact) => isTold(where, fact));
  const fact = tellable.find((one) => one.name === name);
  if (fact) return formatIssues(where, format, fact);
  return checkName(place, "place-holder", name, [...names, ...tellable.map((one) => one.name)]);
}

/** A list is told by a block of its own. */
function isTold({ scope, list }: Where, { inCase, lists, type }: KnownFact): boolean {
  if (type === "list") return false;
  return inCase || (scope.list !== undefined && lists.includes(scope.list)) || (list !== undefined && lists.includes(list));
}

const fitting: Readonly<Record<PaperFormat, (fact: KnownFact) => boolean>> = {
  capitals: ({ unit }) => unit === "fen",
  boxes: ({ type }) => type === "boolean" || type === "code" || type === "codes",
  plain: ({ type }) => numeric.includes(type ?? "text"),
};
const numeric: readonly FactType[] = ["integer", "number"];

const isFormat = (format: string): format is PaperFormat => Object.hasOwn(fitting, format);

function formatIssues({ checking, pointer }: Where, format: string | undefined, fact: KnownFact | undefined): readonly Issue[] {
  if (format === undefined) return [];
  const place = checking.locate(path, pointer);
  if (!isFormat(format)) return checkName(place, "format", format, paperFormats);
  if (fact && fitting[format](fact)) return [];
  return [
    errorAt(
      place,
      "format-misfit",
      { zh: `写法 \`${format}\` 不适合这里。`, en: `The format \`${format}\` does not fit here.` },
      {
        zh: "`capitals` 用于金额，`boxes` 用于选项和是否，`plain` 用于数字。",
        en: "`capitals` is for amounts, `boxes` for options and yes or no, `plain` for numbers.",
      },
    ),
  ];
}
