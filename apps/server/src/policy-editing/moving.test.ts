/** Open cases moved to the release in force: first told, then done. */
import { isObject, type PolicyFile } from "@jiefen/policy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { draftWith, type EditingGarden, openEditingGarden, publish } from "../fixtures/editing-garden.ts";
import { newKey, outcome, sentLetter, takeIn } from "../fixtures/garden-server.ts";

/** A layer below may take away papers of the one above. */
function lettingPapersGo(file: PolicyFile): PolicyFile {
  if (file.path !== "rules/contracts.json" || !isObject(file.content)) return file;
  return { ...file, content: { ...file.content, "rules/papers.json": { "": { allow: "free" } } } };
}

let garden: EditingGarden;
beforeEach(async () => {
  garden = await openEditingGarden(lettingPapersGo);
});
afterEach(() => garden.close());

describe("moving open cases", () => {
  it("tells first what would become of them, and then does it, each on the version that was seen", async () => {
    const steward = await garden.as("hillside.steward");
    const raised = (await takeIn(steward, [{ gardenerName: "Ada" }], { plantsHit: 11 })).state;
    const same = (await takeIn(steward, [{ gardenerName: "Bo" }], { plantsHit: 1 })).state;
    await publish(garden, await draftWith(await garden.keeper("ada"), 10));
    const bo = await garden.keeper("bo");
    const preview = await bo.previewMoves("hillside");
    expect(preview).toMatchObject({
      total: 2,
      cases: [
        { id: raised.id, from: raised.release },
        { id: same.id, changes: [] },
      ],
    });
    expect(preview.cases[0]?.changes.map(({ en }) => en)[0]).toMatch(/→/);
    expect((await steward.case(raised.id)).state.version).toBe(raised.version);
    expect(await outcome(bo.moveCases("hillside", { to: raised.release, cases: [{ id: raised.id, version: raised.version }] }))).toBe(
      "409 other-release",
    );
    expect(await outcome((await garden.keeper("only.editor")).previewMoves("hillside"))).toBe("403 not-permitted");
    expect(await outcome((await garden.keeper("valley.keeper")).previewMoves("hillside"))).toBe("404 not-found");
    const foreign = (await takeIn(await garden.as("commons.steward"), [{ gardenerName: "Cy" }])).state;
    const withForeign = [...preview.cases, foreign].map(({ id, version }) => ({ id, version }));
    expect(await outcome(bo.moveCases("hillside", { to: preview.to, cases: withForeign }))).toBe("404 not-found");
    expect((await steward.case(raised.id)).state.version).toBe(raised.version);
    const cases = preview.cases.map(({ id, version }) => ({ id, version: id === same.id ? version - 1 : version }));
    const done = await bo.moveCases("hillside", { to: preview.to, cases });
    expect(done.cases).toMatchObject([{ moved: true }, { moved: false, refused: { en: expect.any(String) } }]);
    const moved = (await steward.case(raised.id)).state;
    expect([moved.release, moved.inForce.harm]).toEqual([preview.to, "serious"]);
    expect((await steward.case(same.id)).state.release).toBe(same.release);
    expect((await garden.store.verifyCase(raised.id))?.ok).toBe(true);
    expect(await bo.previewMoves("hillside")).toMatchObject({ total: 1 });
  });

  it("leaves a letter the paper it was written on, also where the release in force has none", async () => {
    const steward = await garden.as("hillside.steward");
    const { state } = await takeIn(steward, [{ gardenerName: "Ada" }]);
    const letter = await sentLetter(garden, state.id, { handoverMatter: "the pipe" });
    const ada = await garden.keeper("ada");
    const { id, version } = await ada.openDraft({ layer: "hillside", title: "No more slips" });
    await publish(
      garden,
      await ada.editDraft(id, { version, changes: [{ path: "rules/papers.json", pointer: "/papers/slip", value: null }] }),
    );
    const bo = await garden.keeper("bo");
    const { to, cases } = await bo.previewMoves("hillside");
    const asked = cases.map((one) => ({ id: one.id, version: one.version }));
    expect((await bo.moveCases("hillside", { to, cases: asked })).cases).toMatchObject([{ moved: true }]);
    const messenger = await garden.as("hillside.messenger");
    expect((await messenger.letter(letter)).printable).toBe(true);
    expect((await messenger.letterPaper(letter, { format: "pdf" })).name).toMatch(/^移交单/);
  });

  it("names a case only to who may read it", async () => {
    const steward = await garden.as("hillside.steward");
    const { number } = await takeIn(steward, [{ gardenerName: "Ada" }], { terraceWidth: 4 });
    const ada = await garden.keeper("ada");
    const { id, version } = await ada.openDraft({ layer: "hillside", title: "No more widths" });
    const changes = [{ path: "schemas/dispute-types/aphids.json", pointer: "/properties/terraceWidth" }];
    await publish(garden, await ada.editDraft(id, { version, changes }));
    const unnamed = await (await garden.keeper("bo")).previewMoves("hillside");
    expect(JSON.stringify(unnamed)).not.toContain(number);
    expect(unnamed).toMatchObject({ cases: [{ losses: [{ id: "terraceWidth" }] }], losses: [{ cases: 1, examples: [] }] });
    const named = await (await garden.keeper("reading.keeper")).previewMoves("hillside");
    expect(named).toMatchObject({ cases: [{ number }], losses: [{ examples: [number] }] });
  });

  it("tells of what waits for a second person that it would lapse, and keeps it where it stands under the other release", async () => {
    const steward = await garden.as("hillside.steward");
    const { state } = await takeIn(steward, [{ gardenerName: "Ada" }], { plantsHit: 11 });
    const override = { kind: "override", scale: "harm", level: "severe", reason: "furious neighbours" } as const;
    await steward.command(state.id, { version: state.version, command: override }, newKey());
    await publish(garden, await draftWith(await garden.keeper("ada"), 10));
    const [one] = (await (await garden.keeper("bo")).previewMoves("hillside")).cases;
    // The level it rests on rises, so nobody is asked any longer.
    expect(one?.changes.map(({ zh }) => zh)).toContain("提请人工调整等级：待决定 → 失效");
  });

  it("sums what would be lost, moves nothing until it is answered, and keeps the answers in the case", async () => {
    const steward = await garden.as("hillside.steward");
    const wide = (await takeIn(steward, [{ gardenerName: "Ada" }], { terraceWidth: 4 })).state;
    const ada = await garden.keeper("ada");
    const { id, version } = await ada.openDraft({ layer: "hillside", title: "No more widths" });
    const changes = [{ path: "schemas/dispute-types/aphids.json", pointer: "/properties/terraceWidth" }];
    await publish(garden, await ada.editDraft(id, { version, changes }));
    const bo = await garden.keeper("bo");
    const { to, losses, cases } = await bo.previewMoves("hillside");
    expect(losses).toMatchObject([{ what: "field", id: "terraceWidth", type: "integer", cases: 1 }]);
    expect(losses[0]?.text.zh).toBe("答案“梯田宽度”");
    expect(cases).toMatchObject([{ losses: [{ id: "terraceWidth" }], refused: { zh: expect.stringContaining("梯田宽度") } }]);
    const asked = { to, cases: [{ id: wide.id, version: wide.version }] };
    expect((await bo.moveCases("hillside", asked)).cases).toMatchObject([{ moved: false, refused: { zh: expect.any(String) } }]);
    const conversions = [{ kind: "rename", from: "terraceWidth", to: "burrows" }] as const;
    expect((await bo.moveCases("hillside", { ...asked, conversions })).cases).toMatchObject([{ moved: true }]);
    const moved = (await steward.case(wide.id)).state;
    expect([moved.facts.burrows, moved.facts.terraceWidth]).toEqual([4, undefined]);
    const { entries } = await steward.timeline(wide.id);
    expect(entries.map(({ body }) => body).find(({ kind }) => kind === "releaseAdopted")).toMatchObject({
      conversions,
      before: { terraceWidth: 4 },
    });
    expect(entries[0]?.body).toMatchObject({ facts: { terraceWidth: 4 } });
    expect((await garden.store.verifyCase(wide.id))?.ok).toBe(true);
  });
});
