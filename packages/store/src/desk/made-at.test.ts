/** Work that was done on a device without network and sent later: it counts on its day, and the log tells both times. */
import { laterBy } from "@jiefen/casework";
import { dayAt } from "@jiefen/policy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { carriedOut, type GardenStore, openGarden, steward } from "../fixtures/garden-store.ts";

let garden: GardenStore;
beforeEach(async () => {
  garden = await openGarden();
});
afterEach(() => garden.close());

const day = 86_400_000;
const intake = { division: "100000", type: "aphids", facts: { foundOn: "2026-02-20", plantsHit: 1, gardeners: [{ gardenerName: "Bo" }] } };
const takeIn = (madeAt: number) => garden.store.desk.takeIn({ actor: steward, madeAt }, "commons", intake);

describe("a dispute taken in without network", () => {
  it("begins on the day it was, and its log tells when it was sent", async () => {
    const now = garden.store.clock();
    const { state } = carriedOut(await takeIn(now - 2 * day));
    expect([state.acceptedOn, state.day, state.takenUpAt]).toEqual([laterBy(dayAt(now), -2), laterBy(dayAt(now), -2), now - 2 * day]);
    const [first] = await garden.store.events(state);
    expect(first?.madeAt).toBe(now - 2 * day);
    expect(first?.at).toBeGreaterThanOrEqual(now);
    expect(await garden.store.verifyCase(state.id)).toMatchObject({ ok: true });
    const advanced = carriedOut(await garden.store.advanceCase(state.id, dayAt(now)));
    expect(advanced.state.day).toBe(dayAt(now));
  });

  it("begins no further back than keys are remembered, and not in the future", async () => {
    const now = garden.store.clock();
    expect(carriedOut(await takeIn(now - 400 * day)).state.acceptedOn).toBe(laterBy(dayAt(now), -30));
    expect(carriedOut(await takeIn(now + 5 * day)).state.acceptedOn).toBe(dayAt(now));
  });
});

describe("a command made without network", () => {
  it("is told from one made at once", async () => {
    const { state } = await garden.takeIn([{ gardenerName: "Ada" }]);
    const now = garden.store.clock();
    const note = { kind: "note", text: "seen" } as const;
    const sent = carriedOut(await garden.store.desk.execute({ actor: steward, madeAt: now - day }, state.id, state.version, note));
    const told = carriedOut(await garden.store.desk.execute({ actor: steward }, state.id, sent.state.version, note));
    const events = await garden.store.events(state);
    const noted = events.filter(({ body }) => body.kind === "noted").map(({ madeAt }) => madeAt);
    expect(noted).toEqual([now - day, undefined]);
    expect(told.state.version).toBe(sent.state.version + 1);
  });
});
