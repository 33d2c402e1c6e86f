/** Commands on real SQLite: what is written together, what is refused as out of date, what is added without conflict, what is never done twice. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { carriedOut, type GardenStore, openGarden, steward } from "../fixtures/garden-store.ts";
import type { Executed } from "./executed.ts";

let garden: GardenStore;
beforeEach(async () => {
  garden = await openGarden();
});
afterEach(() => garden.close());

const key = (text: string) => ({ division: "100000", person: steward.person, key: text });
const kind = (executed: Executed) => (executed.ok ? "done" : executed.kind);

describe("taking in", () => {
  it("keeps the state, its events and what is due, under the current release", async () => {
    const { state } = await garden.takeIn([{ gardenerName: "Ada" }]);
    const [publication] = (await garden.store.policies.layers()).filter(({ layer }) => layer === "commons");
    expect(state.release).toBe(publication?.release);
    expect(await garden.store.findState(state.id)).toEqual(JSON.parse(JSON.stringify(state)));
    const events = await garden.store.events(state);
    expect(events.map(({ sequence }) => sequence)).toEqual(Array.from({ length: state.version }, (_, index) => index + 1));
    expect(events[0]?.body.kind).toBe("takenIn");
  });

  it("refuses what the policy refuses, and writes nothing", async () => {
    const executed = await garden.store.desk.takeIn({ actor: steward }, "commons", { division: "100000", type: "dragons", facts: {} });
    expect(executed).toMatchObject({ ok: false, kind: "refused", refusal: { code: "unknown-type" } });
    expect(
      (await garden.store.list({ division: "100000", person: "", restricted: true }, {}, { today: "2026-03-02", limit: 10 })).total,
    ).toBe(0);
  });

  it("is done once however often it is sent under one key", async () => {
    const intake = {
      division: "100000",
      type: "aphids",
      facts: { foundOn: "2026-03-01", plantsHit: 1, gardeners: [{ gardenerName: "Bo" }] },
    };
    const send = () => garden.store.desk.takeIn({ actor: steward, sender: key("intake-1") }, "commons", intake);
    const all = (await Promise.all([send(), send(), send()])).map(carriedOut);
    expect(new Set(all.map(({ state }) => state.id)).size).toBe(1);
    expect(all.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(
      (await garden.store.list({ division: "100000", person: "", restricted: true }, {}, { today: "2026-03-02", limit: 10 })).total,
    ).toBe(1);
  });
});

describe("commands", () => {
  it("are done once under one key, and one key does not stand for two", async () => {
    const { state } = await garden.takeIn([{ gardenerName: "Ada" }]);
    const note = (text: string) =>
      garden.store.desk.execute({ actor: steward, sender: key("note-1") }, state.id, state.version, { kind: "note", text });
    const first = carriedOut(await note("seen"));
    const second = carriedOut(await note("seen"));
    expect([first.replayed, second.replayed]).toEqual([false, true]);
    expect(second.state.version).toBe(first.state.version);
    const reused = await note("something else");
    expect(reused).toEqual({ ok: false, kind: "key-reused", caseId: state.id, version: first.state.version });
  });

  it("are forgotten by their keys after a month", async () => {
    const { state } = await garden.takeIn([{ gardenerName: "Ada" }]);
    const note = () =>
      garden.store.desk.execute({ actor: steward, sender: key("note-1") }, state.id, undefined, { kind: "note", text: "seen" });
    carriedOut(await note());
    garden.day("2026-03-20");
    await garden.store.sweep();
    expect(carriedOut(await note()).replayed).toBe(true);
    garden.day("2026-04-20");
    await garden.store.sweep();
    expect(carriedOut(await note()).replayed).toBe(false);
  });

  it("on an old version are refused with what has happened since", async () => {
    const { state } = await garden.takeIn([{ gardenerName: "Ada" }]);
    carriedOut(await garden.store.desk.execute({ actor: steward }, state.id, state.version, { kind: "assign", handler: "hank" }));
    const late = await garden.store.desk.execute({ actor: steward }, state.id, state.version, {
      kind: "recordFacts",
      facts: { plantsHit: 4 },
    });
    expect(late).toMatchObject({ ok: false, kind: "stale", version: expect.any(Number) });
    expect(!late.ok && late.kind === "stale" && late.changes.map(({ body }) => body.kind)).toEqual(expect.arrayContaining(["assigned"]));
  });

  it("that add to a case are added whatever version they were made on, also many at once", async () => {
    const { state } = await garden.takeIn([{ gardenerName: "Ada" }]);
    const notes = Array.from({ length: 20 }, (_, index) => index);
    const done = await Promise.all(
      notes.map((index) => garden.store.desk.execute({ actor: steward }, state.id, state.version, { kind: "note", text: `note ${index}` })),
    );
    expect(done.map(kind)).toEqual(notes.map(() => "done"));
    const texts = (await garden.store.events(state)).flatMap(({ body }) => (body.kind === "noted" ? [body.text] : []));
    expect(texts.toSorted()).toEqual(notes.map((index) => `note ${index}`).toSorted());
    expect(await garden.store.verifyCase(state.id)).toMatchObject({ ok: true });
  });

  it("of which two change the same version, one is carried out", async () => {
    const { state } = await garden.takeIn([{ gardenerName: "Ada" }]);
    const assign = (handler: string) => garden.store.desk.execute({ actor: steward }, state.id, state.version, { kind: "assign", handler });
    expect((await Promise.all([assign("hank"), assign("iris")])).map(kind).toSorted()).toEqual(["done", "stale"]);
  });

  it("are not out of date because a day has passed", async () => {
    const { state } = await garden.takeIn([{ gardenerName: "Ada" }]);
    garden.day("2026-03-03");
    await garden.store.advanceDays("2026-03-03");
    expect(kind(await garden.store.desk.execute({ actor: steward }, state.id, state.version, { kind: "assign", handler: "hank" }))).toBe(
      "done",
    );
  });

  it("on an unknown case are told so", async () => {
    expect(kind(await garden.store.desk.execute({ actor: steward }, "nothing", 1, { kind: "note", text: "?" }))).toBe("unknown-case");
  });
});

describe("other disputes of the same people", () => {
  it("are seen at intake, and the earlier open case hears of the later one", async () => {
    const first = await garden.takeIn([{ gardenerName: "Ada Love", gardenerPhone: "5550001" }]);
    garden.day("2026-03-05");
    const second = await garden.takeIn([{ gardenerName: "Somebody Else", gardenerPhone: "555-0001".replace("-", "") }]);
    expect(second.state.observed).toEqual([
      { caseId: first.state.id, version: first.state.version, type: "aphids", acceptedOn: "2026-03-02", matchedBy: ["phone"] },
    ]);
    expect(await garden.store.observeQueued()).toBe(1);
    expect((await garden.store.findState(first.state.id))?.observed.map(({ caseId }) => caseId)).toEqual([second.state.id]);
    expect(await garden.store.observeQueued()).toBe(0);
  });

  it("are seen by both of two cases taken in at the same time", async () => {
    const both = await Promise.all([garden.takeIn([{ gardenerName: "Ada" }]), garden.takeIn([{ gardenerName: "Ada" }])]);
    await garden.store.observeQueued();
    const observed = await Promise.all(
      both.map(async ({ state }) => (await garden.store.findState(state.id))?.observed.map(({ caseId }) => caseId)),
    );
    expect(observed).toEqual([[both[1]?.state.id], [both[0]?.state.id]]);
  });

  it("are looked up anew when a name is corrected", async () => {
    const first = await garden.takeIn([{ gardenerName: "Ada" }]);
    const second = await garden.takeIn([{ gardenerName: "Adele" }]);
    const [gardener] = Array.isArray(second.state.facts.gardeners) ? second.state.facts.gardeners : [];
    const facts = { gardeners: [{ ...(typeof gardener === "object" ? gardener : {}), gardenerName: "Ada" }] };
    const correct = { kind: "correctFacts", facts, reason: "misheard" } as const;
    carriedOut(await garden.store.desk.execute({ actor: steward }, second.state.id, second.state.version, correct));
    await garden.store.observeQueued();
    expect((await garden.store.findState(second.state.id))?.observed.map(({ caseId }) => caseId)).toEqual([first.state.id]);
  });

  it("are recognised by a name however it is spaced or its case, and not by part of one", async () => {
    await garden.takeIn([{ gardenerName: "Ada  Love" }]);
    expect((await garden.takeIn([{ gardenerName: "adalove" }])).state.observed).toHaveLength(1);
    expect((await garden.takeIn([{ gardenerName: "Ada" }])).state.observed).toEqual([]);
  });

  it("follow a corrected name: the case that no longer shares a person hears of it", async () => {
    const first = await garden.takeIn([{ gardenerName: "Ada" }]);
    const second = await garden.takeIn([{ gardenerName: "Ada" }]);
    await garden.store.observeQueued();
    const [gardener] = Array.isArray(second.state.facts.gardeners) ? second.state.facts.gardeners : [];
    const facts = { gardeners: [{ ...(typeof gardener === "object" ? gardener : {}), gardenerName: "Adele" }] };
    carriedOut(
      await garden.store.desk.execute({ actor: steward }, second.state.id, second.state.version, {
        kind: "correctFacts",
        facts,
        reason: "misheard",
      }),
    );
    await garden.store.observeQueued();
    expect((await garden.store.findState(first.state.id))?.observed).toEqual([]);
  });
});

describe("passing days", () => {
  it("go through every open case in order, once, and can be caught up after a stop", async () => {
    const { state } = await garden.takeIn([{ gardenerName: "Ada" }]);
    await garden.takeIn([{ gardenerName: "Bo" }]);
    garden.day("2026-03-05");
    expect(await garden.store.advanceDays("2026-03-05")).toEqual({ cases: 2, days: 6, refused: [] });
    expect(await garden.store.advanceDays("2026-03-05")).toEqual({ cases: 0, days: 0, refused: [] });
    const days = (await garden.store.events(state)).flatMap(({ body }) => (body.kind === "dayAdvanced" ? [body.to] : []));
    expect(days).toEqual(["2026-03-03", "2026-03-04", "2026-03-05"]);
  });
});
