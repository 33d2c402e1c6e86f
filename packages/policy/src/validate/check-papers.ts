/** Papers: records, stages and facts they name, and every place-holder, so that nothing is blank by mistake. */
import { errorAt } from "../document/issue-at.ts";
import type { PaperBlock, PaperBlocks, PaperDocument } from "../document/papers.ts";
import { placeHoldersOf } from "../document/place-holders.ts";
import type { Issue } from "../policy/issue.ts";
import { paperTexts } from "./check-place-holders.ts";
import type { Checker, Checking } from "./checking.ts";
import { checkCondition, type Scope } from "./conditions.ts";
import { historyList } from "./dictionary.ts";
import { checkName, checkNames } from "./names.ts";
import { cardsOf, fieldOf, recordIds, stagesOf } from "./references.ts";

const path = "rules/papers.json";

export const checkPapers: Checker = (checking) => {
  const document = checking.documents.get(path);
  const { cover = {}, back = {} } = document?.dossier ?? {};
  return [
    ...Object.entries(document?.papers ?? {}).flatMap(([id, paper]) => paperIssues(checking, id, paper)),
    ...blocksIssues(checking, "/dossier/cover", cover, { ofCase: true }, {}),
    ...blocksIssues(checking, "/dossier/back", back, { ofCase: true }, {}),
  ];
};

function paperIssues(checking: Checking, id: string, paper: PaperDocument): readonly Issue[] {
  const pointer = `/papers/${id}`;
  const at = (below: string) => checking.locate(path, `${pointer}${below}`);
  const { record, stages = [], appliesWhen, masked = [], blocks } = paper;
  if (record !== undefined && !recordIds(checking).includes(record)) return checkName(at("/record"), "record", record, recordIds(checking));
  const repeats = record !== undefined && checking.dictionary.lists.has(record);
  const scope: Scope = { ofCase: true, ...(repeats && { list: record }) };
  return [
    ...cardIssues(checking, pointer, paper),
    ...checkNames((below) => at(below), "/stages", "stage", stages, stagesOf(checking)),
    ...(appliesWhen ? checkCondition(checking, path, `${pointer}/appliesWhen`, appliesWhen, scope) : []),
    ...checkNames((below) => at(below), "/masked", "field", masked, Object.keys(checking.documents.get("schemas/fields.json") ?? {})),
    ...numberIssues(checking, pointer, paper),
    ...blocksIssues(checking, `${pointer}/blocks`, blocks, scope, paper),
  ];
}

/** A paper of cards is of nothing else, and runs on no number of its own: that of the case and which card it is tell it apart. */
function cardIssues(checking: Checking, pointer: string, { cards, record, number }: PaperDocument): readonly Issue[] {
  if (!cards) return [];
  const at = (below: string) => checking.locate(path, `${pointer}${below}`);
  const unknown = checkNames(at, "/cards", "card", cards, cardsOf(checking));
  if (record === undefined && number === undefined) return unknown;
  return [
    ...unknown,
    errorAt(
      at("/cards"),
      "keyword-misfit",
      {
        zh: "督办牌的文书不能同时属于记录，也不另行编号。",
        en: "A paper of supervision cards is of no record, and has no number of its own.",
      },
      {
        zh: "请删去 `record` 和 `number`；需要编号时在文字里写 `{case.number}` 和 `{card.count}`。",
        en: "Remove `record` and `number`; write `{case.number}` and `{card.count}` where it is to be told apart.",
      },
    ),
  ];
}

/** Without a running number two papers would be called the same. */
function numberIssues(checking: Checking, pointer: string, { number, record }: PaperDocument): readonly Issue[] {
  if (!number) return [];
  const place = checking.locate(path, `${pointer}/number/pattern`);
  const names = placeHoldersOf(number.pattern).map(({ name }) => name);
  const known = ["division", "year", "serial"];
  const missing = known.filter((name) => !names.includes(name));
  const { field } = number;
  return [
    ...names.flatMap((name) => checkName(place, "place-holder", name, known)),
    ...missing.map((name) =>
      errorAt(
        place,
        "number-not-unique",
        { zh: `编号里没有 \`{${name}}\`，会有重号。`, en: `The number has no \`{${name}}\`; two papers could get the same one.` },
        { zh: "请写上 `{division}`、`{year}` 和 `{serial}`。", en: "Write `{division}`, `{year}` and `{serial}`." },
      ),
    ),
    ...(field === undefined || record === undefined
      ? []
      : fieldOf(
          checking,
          record,
          field,
          { record: checking.locate(path, `${pointer}/record`), field: checking.locate(path, `${pointer}/number/field`) },
          { types: ["text"] },
        )),
  ];
}

function blocksIssues(
  checking: Checking,
  pointer: string,
  blocks: PaperBlocks,
  scope: Scope,
  paper: Pick<PaperDocument, "record" | "cards" | "number">,
): readonly Issue[] {
  return Object.entries(blocks).flatMap(([id, block]) => [
    ...(block.appliesWhen ? checkCondition(checking, path, `${pointer}/${id}/appliesWhen`, block.appliesWhen, scope) : []),
    ...listIssues(checking, `${pointer}/${id}`, block),
    ...paperTexts(checking, `${pointer}/${id}`, block, scope, paper),
  ]);
}

function listIssues(checking: Checking, pointer: string, block: PaperBlock): readonly Issue[] {
  if (block.kind !== "list") return [];
  const lists = [...checking.dictionary.lists.keys()].filter((list) => list !== historyList);
  const unknown = checkName(checking.locate(path, `${pointer}/over`), "list", block.over, lists);
  if ((block.text === undefined) !== (block.columns === undefined)) return unknown;
  return [
    ...unknown,
    errorAt(
      checking.locate(path, pointer),
      "keyword-misfit",
      { zh: "清单要么逐项成段，要么成表。", en: "A list is printed as paragraphs or as a table." },
      { zh: "请写 `text`，或者写 `columns`。", en: "Write `text` or `columns`." },
    ),
  ];
}
