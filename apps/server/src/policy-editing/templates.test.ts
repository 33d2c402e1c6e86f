/** Word templates of papers: taken out, adapted, brought into a draft, refused where they bring what they may not. */
import { readZip, writeZip } from "@jiefen/exchange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftWith, type EditingGarden, openEditingGarden } from "../fixtures/editing-garden.ts";
import { outcome } from "../fixtures/garden-server.ts";
import { wordText } from "../fixtures/word-text.ts";
import { inflate } from "./exchange-files.ts";

let garden: EditingGarden;
beforeAll(async () => {
  garden = await openEditingGarden();
});
afterAll(() => garden.close());

const unpacked = (content: string) =>
  readZip(new Uint8Array(Buffer.from(content, "base64")), inflate, { entries: 1000, bytes: 10_000_000 });
const packed = (parts: Parameters<typeof writeZip>[0]) => Buffer.from(writeZip(parts)).toString("base64");

/** The file with its text edited, as Word would, and other files put beside. */
function adapted(content: string, edit: (xml: string) => string, more: Readonly<Record<string, string>> = {}): string {
  const edited = unpacked(content).map((part) =>
    part.name === "word/document.xml" ? { ...part, bytes: new TextEncoder().encode(edit(new TextDecoder().decode(part.bytes))) } : part,
  );
  const beside = Object.entries(more).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  return packed([...edited, ...beside]);
}

const title = (text: string) => (xml: string) => xml.replace(">园情通知<", `>${text}<`);

async function opened() {
  const client = await garden.keeper("ada");
  const { id, version } = await draftWith(client, 10);
  const { content } = await client.template(id, "notice", { which: "standard" });
  const bring = (file: string) => client.bringTemplate(id, "notice", { version, name: "通知.docx", content: file });
  return { client, id, content, bring };
}

describe("a template", () => {
  it("is taken over as one edit, by the digest of its bytes, and given out again", async () => {
    const { client, id, content, bring } = await opened();
    expect(wordText(content)).toContain("{case.parties}");
    const file = adapted(content, title("坡上园 {plot} 通知"));
    const { refusals, draft } = await bring(file);
    expect([refusals, draft?.edits]).toEqual([[], 2]);
    expect(draft?.policy.documents["rules/papers.json"]).toMatchObject({
      papers: { notice: { template: { name: "通知.docx", digest: expect.stringMatching(/^[0-9a-f]{64}$/) } } },
    });
    expect((await client.template(id, "notice", { which: "own" })).content).toBe(file);
  });

  it.each([
    ["a place-holder that names nothing", title("{plott}"), {}, /\{plott\}.*\{plot\}/],
    ["macros", (xml: string) => xml, { "word/vbaProject.bin": "x" }, /vbaProject/],
  ])("is refused with %s, and nothing is changed", async (_, edit, more, message) => {
    const { client, id, content, bring } = await opened();
    const { refusals, draft } = await bring(adapted(content, edit, more));
    expect(refusals.map(({ zh }) => zh).join()).toMatch(message);
    expect(draft).toBeUndefined();
    expect((await client.draft(id)).edits).toBe(1);
  });

  it("is refused where it is no archive, too large, or made on an older version", async () => {
    const { client, id, content, bring } = await opened();
    expect((await bring(Buffer.from("no archive").toString("base64"))).refusals).toHaveLength(1);
    expect(await outcome(bring(adapted(content, (xml) => xml, { "word/media/a.png": "0".repeat(3 * 2 ** 20) })))).toBe("413 too-large");
    expect(await outcome(client.bringTemplate(id, "notice", { version: 99, name: "x", content }))).toMatch(/stale/);
  });
});

describe("the archive of a layer", () => {
  it("carries its templates to another installation, and nothing that was changed or left out on the way", async () => {
    const { client, id, content, bring } = await opened();
    const file = adapted(content, title("坡上园 {plot} 通知"));
    await bring(file);
    const archive = (await client.exportDraft(id, "files")).content;
    const names = unpacked(archive).map(({ name }) => name);
    const template = names.find((name) => name.startsWith("rules/hillside/templates/")) ?? "";
    expect(template).toMatch(/\/[0-9a-f]{64}\.docx$/);

    const elsewhere = await openEditingGarden();
    const there = await elsewhere.keeper("ada");
    const draft = await there.openDraft({ layer: "hillside", title: "x" });
    const preview = async (changed: string) => (await there.previewImport(draft.id, { format: "files", content: changed })).refusals;
    const without = packed(unpacked(archive).filter(({ name }) => name !== template));
    expect((await preview(without)).map(({ message }) => message.en).join()).toMatch(/Word template .* is missing/);
    const other = unpacked(archive).map((part) => (part.name === template ? { ...part, bytes: new Uint8Array([1, 2]) } : part));
    expect((await preview(packed(other))).map(({ message }) => message.en).join()).toMatch(/does not match the digest/);

    const unsound = unpacked(archive).map((part) =>
      part.name.endsWith("rules/hillside/parameters.json")
        ? { ...part, bytes: new TextEncoder().encode('{"manyPlants":{"value":"x"}}') }
        : part,
    );
    expect((await preview(packed(unsound))).map(({ message }) => message.en).join()).toMatch(/cannot be checked/);
    expect(await preview(archive)).toEqual([]);
    await there.takeImport(draft.id, { version: draft.version, format: "files", content: archive });
    expect((await there.template(draft.id, "notice", { which: "own" })).content).toBe(file);
    await elsewhere.close();
  });
});
