/** The city publishes, and each county gets a draft that brings its own policy over; until that is published it goes on under its last release. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DraftChange, DraftView } from "../api/index.ts";
import { draftWith, type EditingGarden, manyPlants, openEditingGarden, publish } from "../fixtures/editing-garden.ts";
import { outcome, takeIn } from "../fixtures/garden-server.ts";

let garden: EditingGarden;
beforeEach(async () => {
  garden = await openEditingGarden();
});
afterEach(() => garden.close());

const relapse = (value: number): DraftChange => ({ path: "rules/parameters.json", pointer: "/relapseDays/value", value });
const place = { path: "rules/parameters.json", pointer: "/manyPlants/value" };

/** So many plants count as a patch in the commons too, and what they expect of nineteen follows. */
const fewer = (value: number): readonly DraftChange[] => [
  manyPlants(value),
  { path: "rules/scenarios/patch.json", pointer: "/cases/below/expect", value: { level: "serious", criteria: { patch: "yes" } } },
];

/** The commons change their policy, by two of its people. */
async function cityPublishes(...changes: readonly DraftChange[]): Promise<void> {
  const [first, second] = [await garden.keeper("city.keeper"), await garden.keeper("city.second")];
  const { id, version } = await first.openDraft({ layer: "commons", title: "city" });
  const draft = await first.editDraft(id, { version, changes });
  const waiting = await first.submitDraft(id, { version: draft.version, note: "x", effectiveFrom: "2026-03-02" });
  await second.approveDraft(id, { version: waiting.version, digest: waiting.submitted?.digest ?? "" });
  await garden.store.openRebases();
}

async function openedForUs(): Promise<DraftView> {
  const ada = await garden.keeper("ada");
  const [draft] = await ada.drafts("hillside");
  return ada.draft(draft?.id ?? "");
}

describe("once the layer above has published", () => {
  it("each layer below has a draft that stands on it, with nothing to choose where nothing clashes", async () => {
    await cityPublishes(relapse(60));
    const ada = await garden.keeper("ada");
    const draft = await openedForUs();
    expect(draft).toMatchObject({ state: "open", newerAbove: false, unsettled: 0, createdBy: { id: "system" } });
    expect(draft.policy.documents["rules/parameters.json"]).toMatchObject({ relapseDays: { value: 60 }, manyPlants: { value: 12 } });
    expect(draft.title).toEqual({ zh: "随总园新版更新", en: "Update after the new release of The Commons" });
    const { aboveTitle, cameIn, conflicts } = await ada.draftRebase(draft.id);
    expect([aboveTitle?.zh, conflicts]).toEqual([(await ada.policies()).find(({ id }) => id === "hillside")?.behind?.aboveTitle.zh, []]);
    expect(cameIn).toMatchObject([{ part: "parameters", what: "changed", pointer: "/relapseDays/value" }]);
    await garden.store.openRebases();
    expect(await ada.drafts("hillside")).toHaveLength(1);
    await publish(garden, draft);
    expect((await ada.policies()).map(({ id, behind }) => [id, behind])).toContainEqual(["hillside", undefined]);
  });

  it("a layer goes on under its last release until it is brought over, and is told so", async () => {
    const ada = await garden.keeper("ada");
    const before = (await ada.policies()).find(({ id }) => id === "hillside");
    await cityPublishes(...fewer(8));
    const draft = await openedForUs();
    const now = (await ada.policies()).find(({ id }) => id === "hillside");
    expect([now?.release, now?.behind]).toMatchObject([before?.release, { draft: draft.id, since: "2026-03-02" }]);
    const { state } = await takeIn(await garden.as("hillside.steward"), [{ gardenerName: "Ada" }], { plantsHit: 9 });
    expect([state.release, state.inForce.harm]).toEqual([before?.release, "mild"]);
    const commons = await takeIn(await garden.as("commons.steward"), [{ gardenerName: "Bo" }], { plantsHit: 9 });
    expect(commons.state.inForce.harm).toBe("serious");
  });

  it("what clashes is told in words and chosen value by value, as edits that can be undone", async () => {
    const ada = await garden.keeper("ada");
    await cityPublishes(...fewer(8));
    let draft = await openedForUs();
    expect(draft.unsettled).toBe(1);
    const [conflict] = (await ada.draftRebase(draft.id)).conflicts;
    expect(conflict).toMatchObject({ ...place, why: "both", against: "above", stricter: "theirs", issue: { code: "contract-breach" } });
    expect([conflict?.was.en, conflict?.theirs.en, conflict?.ours.en].map((text) => text?.replace(/\D/g, ""))).toEqual(["20", "8", "12"]);
    expect(conflict?.contract.en).toContain("lowered");
    const settle = (take: "ours" | "theirs" | "other", value?: unknown) =>
      ada.settleDraft(draft.id, { version: draft.version, settlements: [{ ...place, take, ...(value === undefined ? {} : { value }) }] });
    expect(await outcome(settle("ours"))).toBe("422 contract-breach");
    expect(await outcome(settle("other", 10))).toBe("422 contract-breach");
    // Their own value entered anew is kept no more than their own value.
    expect(await outcome(settle("other", 12))).toBe("422 contract-breach");
    expect(
      await outcome(
        ada.settleDraft(draft.id, { version: draft.version, settlements: [{ path: place.path, pointer: "/x", take: "ours" }] }),
      ),
    ).toBe("409 no-conflict");
    expect(await outcome(ada.submitDraft(draft.id, { version: draft.version, note: "x", effectiveFrom: "2026-03-02" }))).toBe(
      "422 draft-unsound",
    );
    draft = await settle("theirs");
    expect([draft.unsettled, draft.policy.provenance["rules/parameters.json"]?.["/manyPlants/value"]]).toEqual([0, "commons"]);
    draft = await ada.undoDraft(draft.id, draft.version);
    expect(draft.unsettled).toBe(1);
    draft = await settle("other", 5);
    expect([draft.unsettled, draft.policy.documents["rules/parameters.json"]]).toMatchObject([0, { manyPlants: { value: 5 } }]);
    expect(await publish(garden, draft)).toMatchObject({ state: "published" });
  });

  it("a draft under way is brought over as well, with its own edits, and back again", async () => {
    const ada = await garden.keeper("ada");
    let mine = await draftWith(ada, 10);
    await cityPublishes(...fewer(15), relapse(60));
    mine = await ada.draft(mine.id);
    expect(mine.newerAbove).toBe(true);
    mine = await ada.rebaseDraft(mine.id, mine.version);
    expect(mine).toMatchObject({ newerAbove: false, unsettled: 1 });
    expect(mine.policy.documents["rules/parameters.json"]).toMatchObject({ relapseDays: { value: 60 }, manyPlants: { value: 10 } });
    const [conflict] = (await ada.draftRebase(mine.id)).conflicts;
    expect([conflict?.stricter, conflict?.issue]).toEqual(["ours", undefined]);
    expect(await outcome(ada.rebaseDraft(mine.id, mine.version))).toBe("409 draft-on-newest");
    mine = await ada.undoDraft(mine.id, mine.version);
    expect([mine.newerAbove, mine.policy.documents["rules/parameters.json"]]).toMatchObject([true, { relapseDays: { value: 90 } }]);
    expect(await outcome((await garden.keeper("bo")).rebaseDraft(mine.id, 1))).toBe("409 stale");
  });

  it("a draft that was overtaken takes in what was published meanwhile", async () => {
    const ada = await garden.keeper("ada");
    const late = await draftWith(ada, 9);
    const early = await ada.openDraft({ layer: "hillside", title: "early" });
    const calm: DraftChange = { path: "rules/parameters.json", pointer: "/calmDays/value", value: 40 };
    await publish(garden, await ada.editDraft(early.id, { version: early.version, changes: [calm, manyPlants(11)] }));
    expect((await ada.draft(late.id)).overtaken).toBe(true);
    let over = await ada.rebaseDraft(late.id, late.version);
    expect(over).toMatchObject({ overtaken: false, unsettled: 1 });
    expect(over.policy.documents["rules/parameters.json"]).toMatchObject({ calmDays: { value: 40 }, manyPlants: { value: 9 } });
    over = await ada.settleDraft(late.id, { version: over.version, settlements: [{ ...place, take: "ours" }] });
    expect(await publish(garden, over)).toMatchObject({ state: "published" });
  });

  it("who may not edit the layer may neither bring it over nor choose", async () => {
    await cityPublishes(...fewer(8));
    const draft = await openedForUs();
    const settlements = [{ ...place, take: "theirs" as const }];
    const valley = await garden.keeper("valley.keeper");
    expect(await outcome(valley.draftRebase(draft.id))).toBe("404 not-found");
    expect(await outcome((await garden.keeper("city.keeper")).settleDraft(draft.id, { version: draft.version, settlements }))).toBe(
      "403 not-permitted",
    );
    expect(await outcome((await garden.keeper("city.keeper")).rebaseDraft(draft.id, draft.version))).toBe("403 not-permitted");
  });
});
