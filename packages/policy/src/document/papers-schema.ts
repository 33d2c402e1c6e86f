/** Meta-schema of `rules/<layer>/papers.json`. */
import { closed, condition, documentSchema, flag, id, ids, keyed, oneShapePer, order, someIds, words } from "./meta-schema.ts";

const label = { type: "string", minLength: 1, maxLength: 60 };
/** An agreement's standing clauses are long. */
const text = { type: "string", minLength: 1, maxLength: 4000 };

const ofAll = { appliesWhen: condition };
const said = (kind: string) => closed({ kind: { const: kind }, "x-order": order, text }, ofAll);

const row = closed({ label, "x-order": order, text }, { half: flag, tall: flag });
const column = closed({ label, "x-order": order, text }, { width: { type: "number", minimum: 0.2, maximum: 10 } });
const line = closed({ label, "x-order": order }, { text, seal: flag, dated: flag });

const block = oneShapePer("kind", {
  title: said("title"),
  heading: said("heading"),
  note: said("note"),
  cut: said("cut"),
  paragraph: closed(
    { kind: { const: "paragraph" }, "x-order": order, text },
    { ...ofAll, align: { enum: ["left", "centre", "right"] }, flush: flag },
  ),
  table: closed({ kind: { const: "table" }, "x-order": order, rows: keyed(row) }, ofAll),
  list: closed({ kind: { const: "list" }, "x-order": order, over: id }, { ...ofAll, text, columns: keyed(column), none: text }),
  signatures: closed({ kind: { const: "signatures" }, "x-order": order, lines: keyed(line) }, ofAll),
  pageBreak: closed({ kind: { const: "pageBreak" }, "x-order": order }, ofAll),
});

const blocks = keyed(block);

const paper = closed(
  { title: words, "x-order": order, blocks },
  {
    record: id,
    cards: someIds,
    stages: someIds,
    appliesWhen: condition,
    number: closed({ pattern: { type: "string", minLength: 1, maxLength: 100 } }, { field: id }),
    masked: ids,
    dossier: closed({ order }, { required: flag }),
    template: closed({ digest: { type: "string", pattern: "^[0-9a-f]{64}$" }, name: { type: "string", minLength: 1, maxLength: 120 } }),
    language: { enum: ["zh", "en"] },
    forParties: flag,
    retired: flag,
  },
);

export const papersSchema = documentSchema(
  closed({ papers: keyed(paper) }, { dossier: closed({ title: words, cover: blocks, back: blocks }) }),
);
