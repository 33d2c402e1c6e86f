/** From a submitted draft to the desk that follows it: review, publication, coming into force, going back. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DraftView } from "../api/index.ts";
import { draftWith, type EditingGarden, manyPlants, openEditingGarden, publish } from "../fixtures/editing-garden.ts";
import { outcome, password, takeIn } from "../fixtures/garden-server.ts";

let garden: EditingGarden;
beforeEach(async () => {
  garden = await openEditingGarden();
});
afterEach(() => garden.close());

const today = "2026-03-02";

async function submitted(value = 10, effectiveFrom = today): Promise<DraftView> {
  const ada = await garden.keeper("ada");
  const { id, version } = await draftWith(ada, value);
  return ada.submitDraft(id, { version, note: "as agreed", effectiveFrom });
}
/** Sessions do not outlast the days that pass. */
async function dayPasses(day: string): Promise<void> {
  garden.day(day);
  for (const account of ["ada", "bo"] as const) await (await garden.keeper(account)).signIn({ account, password });
  await (await garden.as("hillside.steward")).signIn({ account: "hillside.steward", password });
}
async function levelOfEleven(): Promise<string | undefined> {
  const { state } = await takeIn(await garden.as("hillside.steward"), [{ gardenerName: "Ada" }], { plantsHit: 11 });
  return state.inForce.harm;
}

describe("review", () => {
  it("shows what changes in words, and publishes only by a second person", async () => {
    const draft = await submitted();
    const bo = await garden.keeper("bo");
    const check = await bo.checkDraft(draft.id);
    expect(check.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(check.scenarios.length).toBeGreaterThan(3);
    expect(check.scenarios.flatMap(({ differences }) => differences)).toEqual([]);
    expect(check.differences).toHaveLength(1);
    expect(check.differences[0]).toMatchObject({ part: "parameters", what: "changed", layer: "hillside" });
    expect(check.differences[0]?.after?.en).toContain("10");
    expect(check.digest).toBe(draft.submitted?.digest);
    const approval = { version: draft.version, digest: check.digest };
    const ada = await garden.keeper("ada");
    expect((await ada.draft(draft.id)).may).toEqual(["takeBack", "return"]);
    expect(await outcome(ada.approveDraft(draft.id, approval))).toBe("403 own-work");
    expect(await outcome((await garden.keeper("only.editor")).approveDraft(draft.id, approval))).toBe("403 not-permitted");
    expect(await outcome((await garden.keeper("bed.keeper")).approveDraft(draft.id, approval))).toBe("403 not-permitted");
    expect(await outcome((await garden.keeper("valley.keeper")).approveDraft(draft.id, approval))).toBe("404 not-found");
    expect(await outcome(bo.approveDraft(draft.id, { ...approval, digest: "0".repeat(64) }))).toBe("409 other-digest");
    expect(await outcome(bo.approveDraft(draft.id, { ...approval, version: 1 }))).toBe("409 stale");
    expect((await bo.draft(draft.id)).may).toEqual(["takeBack", "return", "approve"]);
    expect(await bo.approveDraft(draft.id, approval)).toMatchObject({ state: "published", may: [] });
    expect(await outcome(bo.approveDraft(draft.id, { ...approval, version: draft.version + 1 }))).toBe("409 wrong-state");
  });

  it("is refused to whoever edited it, undone or not, and open to the division above", async () => {
    const ada = await garden.keeper("ada");
    const bo = await garden.keeper("bo");
    let draft = await draftWith(ada, 10);
    draft = await bo.editDraft(draft.id, { version: draft.version, changes: [manyPlants(9)] });
    draft = await bo.undoDraft(draft.id, draft.version);
    draft = await ada.submitDraft(draft.id, { version: draft.version, note: "x", effectiveFrom: today });
    const approval = { version: draft.version, digest: draft.submitted?.digest ?? "" };
    expect(await outcome(bo.approveDraft(draft.id, approval))).toBe("403 own-work");
    expect(await outcome((await garden.keeper("city.keeper")).approveDraft(draft.id, approval))).toBe("ok");
  });

  it("is published once, however many approve at the same time", async () => {
    const draft = await submitted();
    const approval = { version: draft.version, digest: draft.submitted?.digest ?? "" };
    const both = await Promise.all([
      outcome((await garden.keeper("bo")).approveDraft(draft.id, approval)),
      outcome((await garden.keeper("city.keeper")).approveDraft(draft.id, approval)),
    ]);
    expect(both.filter((one) => one === "ok")).toHaveLength(1);
    expect(await garden.store.policies.history("hillside")).toHaveLength(2);
  });

  it("can be taken back, and returned with a reason", async () => {
    const ada = await garden.keeper("ada");
    let draft = await submitted();
    expect(await outcome(ada.editDraft(draft.id, { version: draft.version, changes: [manyPlants(9)] }))).toBe("409 wrong-state");
    expect(await outcome(ada.discardDraft(draft.id, draft.version))).toBe("409 wrong-state");
    draft = await ada.takeBackDraft(draft.id, draft.version);
    expect(draft).toMatchObject({ state: "open", undoable: true });
    expect(draft.submitted).toBeUndefined();
    draft = await ada.submitDraft(draft.id, { version: draft.version, note: "again", effectiveFrom: today });
    expect(await outcome((await garden.keeper("only.editor")).returnDraft(draft.id, { version: draft.version, reason: "x" }))).toBe(
      "403 not-permitted",
    );
    draft = await (await garden.keeper("bo")).returnDraft(draft.id, { version: draft.version, reason: "too few" });
    expect(draft).toMatchObject({ state: "open", returned: { reason: "too few", by: { name: "Name of bo" } } });
    draft = await ada.submitDraft(draft.id, { version: draft.version, note: "really", effectiveFrom: today });
    expect(draft.returned).toBeUndefined();
    draft = await ada.takeBackDraft(draft.id, draft.version);
    expect(await ada.discardDraft(draft.id, draft.version)).toMatchObject({ state: "discarded", may: [] });
  });

  it("needs something that has changed, and a day that is not past", async () => {
    const ada = await garden.keeper("ada");
    const empty = await ada.openDraft({ layer: "hillside", title: "x" });
    const submit = (draft: DraftView, effectiveFrom: string) =>
      outcome(ada.submitDraft(draft.id, { version: draft.version, note: "x", effectiveFrom }));
    expect(await submit(empty, today)).toBe("422 nothing-changed");
    const draft = await draftWith(ada, 10);
    expect(await submit(draft, "2026-03-01")).toBe("422 effective-too-early");
    expect(await submit(draft, "2026-02-30")).toBe("400 invalid-request");
    await publish(garden, draft, "2026-04-01");
    expect(await submit(await draftWith(ada, 9), "2026-03-15")).toBe("422 effective-too-early");
  });

  it("undoes nothing that was published meanwhile", async () => {
    const ada = await garden.keeper("ada");
    const late = await draftWith(ada, 9);
    const waiting = await submitted(8);
    await publish(garden, await draftWith(ada, 10));
    expect(await outcome(ada.submitDraft(late.id, { version: late.version, note: "x", effectiveFrom: today }))).toBe("409 draft-overtaken");
    const approval = { version: waiting.version, digest: waiting.submitted?.digest ?? "" };
    expect(await outcome((await garden.keeper("bo")).approveDraft(waiting.id, approval))).toBe("409 draft-overtaken");
    expect(await garden.store.policies.history("hillside")).toHaveLength(2);
  });
});

describe("a release", () => {
  it("is followed by new cases at once, while an old case keeps its own", async () => {
    const steward = await garden.as("hillside.steward");
    const old = await takeIn(steward, [{ gardenerName: "Ada" }], { plantsHit: 11 });
    expect(old.state.inForce.harm).toBe("mild");
    await publish(garden, await draftWith(await garden.keeper("ada"), 10));
    expect(await levelOfEleven()).toBe("serious");
    const after = await steward.case(old.state.id);
    expect([after.state.inForce.harm, after.state.release]).toEqual(["mild", old.state.release]);
    const commons = await takeIn(await garden.as("commons.steward"), [{ gardenerName: "Bo" }], { plantsHit: 11 });
    expect(commons.state.inForce.harm).toBe("mild");
    const [now, before] = await steward.releases("hillside");
    expect(now).toMatchObject({
      state: "inForce",
      openCases: 1,
      note: "as agreed",
      publishedBy: { name: "Name of ada" },
      reviewedBy: { name: "Name of bo" },
    });
    expect(before).toMatchObject({ state: "superseded", openCases: 1, release: old.state.release });
    expect(before?.publishedBy).toBeUndefined();
    const told = await steward.releaseDifferences("hillside", now?.release ?? "");
    expect(told).toHaveLength(1);
    expect(await steward.releaseDifferences("hillside", old.state.release, now?.release)).toMatchObject([
      { before: told[0]?.after, after: told[0]?.before },
    ]);
    expect(await outcome(steward.releaseDifferences("hillside", "0".repeat(64)))).toBe("404 not-found");
    expect(await outcome((await garden.keeper("valley.keeper")).releases("hillside"))).toBe("404 not-found");
  });

  it("waits for its day, and can be withdrawn until then", async () => {
    const bo = await garden.keeper("bo");
    await publish(garden, await draftWith(await garden.keeper("ada"), 10), "2026-03-05");
    expect(await levelOfEleven()).toBe("mild");
    expect((await bo.releases("hillside")).map(({ state }) => state)).toEqual(["scheduled", "inForce"]);
    await dayPasses("2026-03-05");
    expect(await levelOfEleven()).toBe("serious");
    const [inForce] = await bo.releases("hillside");
    expect(inForce?.state).toBe("inForce");
    expect(await outcome(bo.withdrawRelease("hillside", inForce?.publication ?? "", "x"))).toBe("422 not-scheduled");
    await publish(garden, await draftWith(await garden.keeper("ada"), 9), "2026-03-09");
    const [scheduled] = await bo.releases("hillside");
    const editor = garden.browser();
    await editor.signIn({ account: "only.editor", password });
    expect(await outcome(editor.withdrawRelease("hillside", scheduled?.publication ?? "", "x"))).toBe("403 not-permitted");
    expect(await outcome(bo.withdrawRelease("commons", scheduled?.publication ?? "", "x"))).toBe("404 not-found");
    const left = await bo.withdrawRelease("hillside", scheduled?.publication ?? "", "too strict");
    expect(left.map(({ state }) => state)).toEqual(["withdrawn", "inForce", "superseded"]);
    await dayPasses("2026-03-10");
    expect((await bo.releases("hillside"))[1]?.state).toBe("inForce");
  });

  it("can be gone back to, through review like every change", async () => {
    const [ada, bo] = [await garden.keeper("ada"), await garden.keeper("bo")];
    const first = (await ada.releases("hillside"))[0]?.release ?? "";
    await publish(garden, await draftWith(ada, 10));
    const back = await ada.openDraft({ layer: "hillside", title: "back", from: first });
    expect((await ada.checkDraft(back.id)).differences).toHaveLength(1);
    const waiting = await (await garden.keeper("only.editor")).submitDraft(back.id, {
      version: back.version,
      note: "too strict",
      effectiveFrom: today,
    });
    const approval = { version: waiting.version, digest: first };
    // Who chose the release to go back to has written the change.
    expect(await outcome(ada.approveDraft(back.id, approval))).toBe("403 own-work");
    await bo.approveDraft(back.id, approval);
    expect((await ada.releases("hillside")).map(({ release, state }) => [release === first, state])).toEqual([
      [true, "inForce"],
      [false, "superseded"],
      [true, "superseded"],
    ]);
    expect(await levelOfEleven()).toBe("mild");
    const foreign = (await (await garden.keeper("city.keeper")).releases("commons"))[0]?.release ?? "";
    expect(await outcome(ada.openDraft({ layer: "hillside", title: "x", from: foreign }))).toBe("404 not-found");
  });

  it("of the layer above reaches the one below by a draft that stands on it", async () => {
    const [city, second] = [await garden.keeper("city.keeper"), await garden.keeper("city.second")];
    const { id, version } = await city.openDraft({ layer: "commons", title: "relapse" });
    const draft = await city.editDraft(id, {
      version,
      changes: [{ path: "rules/parameters.json", pointer: "/relapseDays/value", value: 60 }],
    });
    const waiting = await city.submitDraft(id, { version: draft.version, note: "x", effectiveFrom: today });
    await second.approveDraft(id, { version: waiting.version, digest: waiting.submitted?.digest ?? "" });
    const ada = await garden.keeper("ada");
    const same = await ada.openDraft({ layer: "hillside", title: "same" });
    expect(same.newerAbove).toBe(true);
    expect(same.policy.documents["rules/parameters.json"]).toMatchObject({ relapseDays: { value: 90 } });
    const newest = await ada.openDraft({ layer: "hillside", title: "newest", standOn: "newest" });
    expect(newest.newerAbove).toBe(false);
    expect(newest.policy.documents["rules/parameters.json"]).toMatchObject({ relapseDays: { value: 60 }, manyPlants: { value: 12 } });
    await publish(garden, newest);
    expect((await garden.store.policies.getPolicy((await ada.releases("hillside"))[0]?.release ?? "")).parameters.relapseDays?.value).toBe(
      60,
    );
  });
});
