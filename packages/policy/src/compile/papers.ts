/** Papers and the whole file, their blocks in order. */
import type { PaperBlock, PaperBlocks } from "../document/papers.ts";
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type { Block, Policy } from "../policy/policy.ts";
import { findDocument } from "./documents.ts";
import { entriesOf, ordered, type Sources } from "./sources.ts";

export function papersFrom(policy: ValidPolicy, sources: Sources): Pick<Policy, "papers" | "dossier"> {
  const path = "rules/papers.json";
  const document = findDocument(policy, path);
  const dossier = document?.dossier;
  return {
    papers: entriesOf(sources, path, ["papers"], document?.papers ?? {}).map((paper) => ({ ...paper, blocks: blocksOf(paper.blocks) })),
    ...(dossier && {
      dossier: {
        title: sources.text(path, ["dossier", "title"], dossier.title),
        cover: blocksOf(dossier.cover),
        back: blocksOf(dossier.back),
      },
    }),
  };
}

function blocksOf(blocks: PaperBlocks): readonly Block[] {
  return ordered(blocks).map(([id, block]) => blockOf(id, block));
}

function blockOf(id: string, block: PaperBlock): Block {
  switch (block.kind) {
    case "table":
      return { ...block, id, rows: withIds(block.rows) };
    case "list": {
      const { columns, ...rest } = block;
      return { ...rest, id, ...(columns && { columns: withIds(columns) }) };
    }
    case "signatures":
      return { ...block, id, lines: withIds(block.lines) };
    default:
      return { ...block, id };
  }
}

function withIds<Part extends { readonly "x-order": number }>(parts: Readonly<Record<string, Part>>) {
  return ordered(parts).map(([id, part]) => ({ ...part, id }));
}
