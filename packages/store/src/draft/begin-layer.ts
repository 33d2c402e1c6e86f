/** The first draft of a layer that was never published: as the layer above has it, with no more of its own than who it is. */
import { liesWithin, type PolicyFile, type Text } from "@jiefen/policy";
import type { Knex } from "knex";
import type { AuditLog } from "../audit/audit.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { fromJson } from "../database/json.ts";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import { type Acted, refused } from "./acted.ts";
import { type Draft, neverPublished } from "./draft.ts";
import { type DraftRow, draftRow } from "./draft-rows.ts";

export interface Beginning {
  /** Of the layer, in both languages; its id is made from the English. */
  readonly layerTitle: Text;
  /** Six digits, within the division of the layer above. */
  readonly division: string;
  /** Id of the layer above, which has a release in force. */
  readonly above: string;
  /** What the draft is called. */
  readonly title: string;
  readonly by: string;
}

interface Parts {
  readonly database: Database;
  readonly policies: PolicyShelf;
  readonly audit: AuditLog;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** `unknown` for a layer above that is not in force or whose division does not contain the new one; `taken` where the division has a policy, or a first
 * draft of one, already. */
export async function beginLayer(parts: Parts, beginning: Beginning): Promise<Acted> {
  const { policies, database, audit, clock, newId } = parts;
  const { division, by, title, layerTitle } = beginning;
  const above = await policies.findLayer(beginning.above);
  if (!above || division === above.division || !liesWithin(division, above.division)) return refused("unknown");
  return database.write(async (trx) => {
    const published = await trx("publications").select<{ layer: string; division: string; withdrawn_at: number | null }[]>(
      "layer",
      "division",
      "withdrawn_at",
    );
    const begun = await begunIn(trx);
    const holds = published.some((one) => one.division === division && one.withdrawn_at === null);
    if (holds || begun.some((draft) => divisionOf(draft.files) === division)) return refused("taken");
    const layer = newLayerId(layerTitle.en, division, new Set([...published, ...begun].map((one) => one.layer)));
    const at = clock();
    const draft: Draft = {
      id: newId(),
      layer,
      title,
      state: "open",
      version: 1,
      base: above.release,
      above: above.release,
      restores: true,
      latest: neverPublished,
      files: firstFiles(layer, beginning),
      edits: [],
      openedBy: by,
      openedAt: at,
      changedAt: at,
    };
    await trx<DraftRow>("drafts").insert(draftRow(draft));
    await audit.writeIn(trx, { by, kind: "layerBegun", layer, subject: draft.id, details: { title, above: above.layer, division } });
    return { ok: true, draft };
  });
}

function firstFiles(layer: string, { layerTitle, division, above }: Beginning): readonly PolicyFile[] {
  const content = { id: layer, title: layerTitle.zh, division, extends: above };
  return [
    { layer, path: "rules/layer.json", content },
    { layer, path: "schemas/i18n/en.json", content: { "rules/layer.json": { "/title": layerTitle.en } } },
  ];
}

/** First drafts that may still become a layer. */
export async function begunIn(read: Knex): Promise<readonly Pick<Draft, "id" | "layer" | "files">[]> {
  const rows = await read<DraftRow>("drafts")
    .where({ latest: neverPublished })
    .whereIn("state", ["open", "submitted"])
    .select("id", "layer", "files");
  return rows.map(({ id, layer, files }) => ({ id, layer, files: fromJson<readonly PolicyFile[]>(files) }));
}

/** What the layer's own file says of it. */
export function divisionOf(files: readonly PolicyFile[]): string | undefined {
  const content = files.find(({ path }) => path === "rules/layer.json")?.content;
  const division = typeof content === "object" && content !== null && "division" in content ? content.division : undefined;
  return typeof division === "string" ? division : undefined;
}

const longestId = 32;

/** `camelCase` of the English title; by its division where nothing is left of that. */
function newLayerId(english: string, division: string, taken: ReadonlySet<string>): string {
  const words = english
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9 ]/g, "")
    .split(" ")
    .filter(Boolean);
  const camel = words.map((word, index) =>
    index === 0 ? word.toLowerCase() : `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`,
  );
  const stem = camel.join("").slice(0, longestId);
  const base = /^[a-z]/.test(stem) ? stem : `d${division}`;
  if (!taken.has(base)) return base;
  return taken.has(`d${division}`) ? `d${division}x${taken.size}` : `d${division}`;
}
