/** A paper of a case, filled: each block told, those left out whose condition surely does not hold. */
import { type CaseRecord, numberOfPaper, recordsAsRead } from "@jiefen/casework";
import { type Block, type Facts, type Item, type Language, type Paper, trace } from "@jiefen/policy";
import { filingsOf, idOf } from "./filings.ts";
import type { FilledBlock, FilledPaper, Pieces } from "./filled.ts";
import type { Subject, Told } from "./subject.ts";
import { Teller } from "./tell.ts";
import { masking } from "./veil.ts";

/** What one paper tells from: masked as it says, with its number. */
export interface Telling {
  readonly subject: Subject;
  readonly teller: Teller;
  readonly number?: string;
  itemsOf(list: string): readonly Told[];
}

/** `of`: the filing or the card, by id; without one, a paper of a record is a blank form. */
export function tellingOf(open: Subject, paper: Paper, of?: string): Telling {
  const subject = masking(open, paper.masked);
  const filing = of === undefined ? undefined : filingsOf(subject, paper).find((one) => idOf(one) === of);
  const number = numberOfPaper(subject.state, paper, of, filing?.facts);
  const teller = new Teller(subject, {
    title: titleOf(paper),
    language: languageOf(paper),
    ...(number !== undefined && { number }),
    ...(filing && { filing }),
  });
  return { subject, teller, ...(number !== undefined && { number }), itemsOf: (list) => itemsOf(subject, teller, list) };
}

const languageOf = ({ language = "zh" }: Pick<Paper, "language">): Language => language;
const titleOf = (paper: Pick<Paper, "title" | "language">): string => paper.title[languageOf(paper)];

export function paperOf(open: Subject, paper: Paper, of?: string): FilledPaper {
  const { subject, teller, number } = tellingOf(open, paper, of);
  const blocks = filledBlocks(subject, teller, paper.blocks);
  return {
    id: paper.id,
    title: titleOf(paper),
    language: languageOf(paper),
    ...(of !== undefined && { of }),
    ...(number !== undefined && { number }),
    blocks,
    told: [...teller.told].sort(),
  };
}

/** Blocks that belong to no paper: the cover of the whole file, and what closes it. */
export function sheetOf(subject: Subject, title: string, blocks: readonly Block[]): FilledPaper {
  const teller = new Teller(masking(subject), { title, language: "zh" });
  const filled = filledBlocks(subject, teller, blocks);
  return { id: "", title, language: "zh", blocks: filled, told: [...teller.told].sort() };
}

function filledBlocks(subject: Subject, teller: Teller, blocks: readonly Block[]): readonly FilledBlock[] {
  const { policy, today } = subject;
  return blocks
    .filter(({ appliesWhen }) => !appliesWhen || trace(policy, appliesWhen, teller.facts, today).outcome !== "no")
    .flatMap((block) => filled(subject, teller, block));
}

/** How many lines are left to be filled in where a list is empty. */
const emptyLines = 3;

function filled(subject: Subject, teller: Teller, block: Block): readonly FilledBlock[] {
  switch (block.kind) {
    case "pageBreak":
      return [{ kind: "pageBreak" }];
    case "table": {
      const rows = block.rows.map(({ label, text, half = false, tall = false }) => {
        const said = teller.pieces(text);
        // Room to write is left where something is left to be written.
        return { label, said, half, tall: tall && said.some(({ blank }) => blank) };
      });
      return [{ kind: "table", rows }];
    }
    case "signatures": {
      const lines = block.lines.map(({ label, text, seal, dated }) => ({
        label,
        said: text === undefined ? [] : teller.pieces(text),
        seal: seal ?? false,
        dated: dated ?? false,
      }));
      return [{ kind: "signatures", lines }];
    }
    case "list":
      return list(subject, teller, block);
    case "paragraph":
      return paragraphs(teller.pieces(block.text), block.align ?? "left", !block.flush && (block.align ?? "left") === "left");
    default:
      return [{ kind: block.kind, said: teller.pieces(block.text) }];
  }
}

function list(subject: Subject, teller: Teller, block: Extract<Block, { readonly kind: "list" }>): readonly FilledBlock[] {
  const items = itemsOf(subject, teller, block.over);
  if (items.length === 0 && block.none !== undefined) return paragraphs(teller.pieces(block.none), "left", true);
  const told: readonly Told[] =
    items.length > 0 ? items : Array.from({ length: emptyLines }, (_, index) => ({ facts: {}, count: index + 1 }));
  const { columns, text = "" } = block;
  if (!columns) return told.flatMap((item) => paragraphs(teller.pieces(text, item), "left", true));
  return [
    {
      kind: "columns",
      head: columns.map(({ label }) => label),
      widths: columns.map(({ width }) => width ?? 1),
      rows: told.map((item) => columns.map((column) => teller.pieces(column.text, item))),
    },
  ];
}

/** Items of a list of the case; or filings of a repeating record, oldest first. */
function itemsOf({ state }: Subject, teller: Teller, over: string): readonly Told[] {
  const value = teller.facts[over];
  const filings: readonly CaseRecord[] = recordsAsRead(state).filter(({ record }) => record === over);
  if (filings.length > 0) return filings.map((record, index) => ({ facts: record.values, record, count: index + 1 }));
  return isItems(value) ? value.map((facts, index) => ({ facts, count: index + 1 })) : [];
}

function isItems(value: Facts[string] | undefined): value is readonly Item[] {
  return Array.isArray(value) && value.some((part) => typeof part === "object" && part !== null);
}

/** What was written in several lines is printed in several paragraphs. */
function paragraphs(said: Pieces, align: "left" | "centre" | "right", indented: boolean): readonly FilledBlock[] {
  const lines: { text: string; blank?: true }[][] = [[]];
  for (const { text, blank } of said) {
    for (const [index, part] of text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (part !== "") lines.at(-1)?.push({ text: part, ...(blank && { blank }) });
    }
  }
  return lines.filter((line) => line.length > 0).map((line) => ({ kind: "paragraph", said: line, align, indented }));
}
