/** Meta-schema of `rules/<layer>/layer.json`. */
import { closed, documentSchema, id, words } from "./meta-schema.ts";

export const layerSchema = documentSchema(
  closed({ id, title: words, division: { type: "string", pattern: "^[0-9]{6}$" } }, { extends: id }),
);
