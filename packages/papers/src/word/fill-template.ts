/** A paper filled into a county's own Word template. Nothing in a template is run: its tags are names, and what stands for them is text. */
import { type Paper, partsOf, trace } from "@jiefen/policy";
import { type Tag, TemplateHandler } from "easy-template-x";
import { type Telling, tellingOf } from "../paper/paper-of.ts";
import { textIn } from "../paper/pieces.ts";
import type { Subject, Told } from "../paper/subject.ts";
import { enclosing } from "./template-tags.ts";

type Values = Record<string, string | boolean | Record<string, string>[]>;

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** Facts whose values stand on it. */
  readonly told: readonly string[];
}

export async function fillTemplate(template: Uint8Array, open: Subject, paper: Paper, of?: string): Promise<FilledTemplate> {
  const handler = new TemplateHandler();
  const file = Buffer.from(template);
  const tags = await handler.parseTags(file);
  const telling = tellingOf(open, paper, of);
  const filled = await handler.process(file, valuesFor(telling, paper, tags));
  return { bytes: new Uint8Array(filled), told: [...telling.teller.told].sort() };
}

function valuesFor(telling: Telling, paper: Paper, tags: readonly Tag[]): Values {
  const names = [...new Set(tags.map(({ name }) => name))];
  const simple = names.filter((name) => !enclosing(name));
  const values: Values = valuesOf(telling, simple);
  for (const name of names) {
    const part = enclosing(name);
    const block = part && paper.blocks.find(({ id }) => id === part.block);
    if (!block) continue;
    if (part.kind === "if") values[name] = applies(telling, block);
    if (block.kind !== "list") continue;
    const items = telling.itemsOf(block.over);
    if (part.kind === "none") values[name] = items.length === 0;
    if (part.kind === "list") values[name] = items.map((item) => valuesOf(telling, simple, item));
  }
  return values;
}

function valuesOf({ teller }: Telling, names: readonly string[], item?: Told): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const [holder] = partsOf(`{${name}}`);
      return holder === undefined || typeof holder === "string" ? [] : [[name, textIn([teller.piece(holder, item)])]];
    }),
  );
}

function applies({ subject, teller }: Telling, { appliesWhen }: Paper["blocks"][number]): boolean {
  return !appliesWhen || trace(subject.policy, appliesWhen, teller.facts, subject.today).outcome !== "no";
}
