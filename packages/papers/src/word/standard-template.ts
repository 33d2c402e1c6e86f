/** The standard template of a paper: its blocks as a Word file, the place-holders left as they are, to be adapted in Word. */
import type { Block, Paper } from "@jiefen/policy";
import type { FilledBlock, Pieces } from "../paper/filled.ts";
import { paperWord } from "./document.ts";
import { closing, conditionTag, listTag, noneTag, opening } from "./template-tags.ts";

export function standardTemplate({ title, blocks, language = "zh" }: Paper): Promise<Uint8Array> {
  return paperWord({ title: title[language], language, blocks: blocks.flatMap((block) => enclosed(block)) });
}

const said = (text: string): Pieces => [{ text }];
const line = (text: string): FilledBlock => ({ kind: "paragraph", said: said(text), align: "left", indented: true });

/** A paragraph that holds nothing but such a tag is not printed. */
function around(tag: string, blocks: readonly FilledBlock[]): readonly FilledBlock[] {
  return [line(opening(tag)), ...blocks, line(closing(tag))];
}

function enclosed(block: Block): readonly FilledBlock[] {
  const parts = partsOf(block);
  return block.appliesWhen ? around(conditionTag(block.id), parts) : parts;
}

function partsOf(block: Block): readonly FilledBlock[] {
  switch (block.kind) {
    case "pageBreak":
      return [{ kind: "pageBreak" }];
    case "table": {
      const rows = block.rows.map(({ label, text, half = false, tall = false }) => ({ label, said: said(text), half, tall }));
      return [{ kind: "table", rows }];
    }
    case "signatures": {
      const lines = block.lines.map(({ label, text, seal = false, dated = false }) => ({
        label,
        said: text === undefined ? [] : said(text),
        seal,
        dated,
      }));
      return [{ kind: "signatures", lines }];
    }
    case "list":
      return list(block);
    case "paragraph":
      return [{ kind: "paragraph", said: said(block.text), align: block.align ?? "left", indented: !block.flush && !block.align }];
    default:
      return [{ kind: block.kind, said: said(block.text) }];
  }
}

/** The row of a table is told once for each item, where the tag begins in its first cell and ends in its last. */
function list({ id, columns, text = "", none }: Extract<Block, { readonly kind: "list" }>): readonly FilledBlock[] {
  const tag = listTag(id);
  const otherwise = none === undefined ? [] : around(noneTag(id), [line(none)]);
  if (!columns) return [...around(tag, [line(text)]), ...otherwise];
  const cells = columns.map((column, index) => {
    const before = index === 0 ? opening(tag) : "";
    const after = index === columns.length - 1 ? closing(tag) : "";
    return said(`${before}${column.text}${after}`);
  });
  const table: FilledBlock = {
    kind: "columns",
    head: columns.map(({ label }) => label),
    widths: columns.map(({ width }) => width ?? 1),
    rows: [cells],
  };
  return [table, ...otherwise];
}
