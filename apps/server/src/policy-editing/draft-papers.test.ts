/** A paper of a draft over real HTTP: filled from a made-up case, as a page and as a file, with the number it would be given. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { DraftChange } from "../api/index.ts";
import type { Client } from "../client/client.ts";
import { type EditingGarden, openEditingGarden } from "../fixtures/editing-garden.ts";
import { outcome } from "../fixtures/garden-server.ts";

let garden: EditingGarden;
let ada: Client;
beforeAll(async () => {
  garden = await openEditingGarden();
  ada = await garden.keeper("ada");
});
afterAll(() => garden.close());

const slip = {
  title: "巡园单",
  "x-order": 90,
  record: "handover",
  number: { pattern: "{division}巡〔{year}〕{serial}号" },
  blocks: {
    head: { kind: "title", "x-order": 10, text: "{paper.title} {paper.number}" },
    body: { kind: "table", "x-order": 20, rows: { to: { label: "交给", "x-order": 10, text: "{handoverTo}" } } },
    people: {
      kind: "list",
      "x-order": 30,
      over: "gardeners",
      columns: { name: { label: "姓名", "x-order": 10, text: "{gardenerName}" } },
    },
  },
};

async function drafted(...changes: readonly DraftChange[]): Promise<string> {
  const { id, version } = await ada.openDraft({ layer: "hillside", title: "文书" });
  await ada.editDraft(id, { version, changes });
  return id;
}
const added = (value: unknown): DraftChange => ({ path: "rules/papers.json", pointer: "/papers/hillside_slip", value });

it("is filled from a case that nobody has, with every answer it tells and the number it would be given", async () => {
  const id = await drafted(added(slip));
  const { paper, nextNumber, types } = await ada.draftPaper(id, "hillside_slip");
  expect(nextNumber).toMatch(/巡〔2026〕1号$/);
  const said = JSON.stringify(paper.blocks);
  expect(said).toContain(`"${nextNumber}"`);
  expect(said).toContain("〔姓名〕");
  expect(paper.blocks.map(({ kind }) => kind)).toEqual(["title", "table", "columns"]);
  expect(said).not.toContain('"blank":true');
  expect(types.length).toBeGreaterThan(1);
});

it("is the same for the same made-up case, and can be had as PDF and Word", async () => {
  const id = await drafted(added(slip));
  const asked = { type: "slugs", seed: "7" };
  expect(await ada.draftPaper(id, "hillside_slip", asked)).toEqual(await ada.draftPaper(id, "hillside_slip", asked));
  const pdf = await ada.draftPaperFile(id, "hillside_slip", { ...asked, format: "pdf" });
  expect(Buffer.from(pdf.content, "base64").subarray(0, 5).toString()).toBe("%PDF-");
  const word = await ada.draftPaperFile(id, "hillside_slip", { ...asked, format: "docx" });
  expect(Buffer.from(word.content, "base64").subarray(0, 2).toString()).toBe("PK");
});

it("waits until the draft has no errors, and is not there where the draft has none of the name", async () => {
  const broken = await drafted(added({ ...slip, blocks: { head: { kind: "title", "x-order": 10, text: "{handoverToo}" } } }));
  expect(await outcome(ada.draftPaper(broken, "hillside_slip"))).toMatch(/draft-unsound/);
  const sound = await drafted(added(slip));
  expect(await outcome(ada.draftPaper(sound, "nothing"))).toBe("404 not-found");
  expect(await outcome(ada.draftPaper(sound, "hillside_slip", { type: "nothing" }))).toBe("404 not-found");
});
