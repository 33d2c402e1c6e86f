/** Which release holds on which day, what it stands on, and what reaches all layers at once. */
import { documentKinds, findKind, type PolicyFile } from "@jiefen/policy";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { daysAfter } from "../clock.ts";
import { PolicyFilesError } from "../disk/policy-files-error.ts";
import { readPolicyFiles } from "../disk/read-policy-files.ts";
import { type GardenStore, gardenRoot, openGarden } from "../fixtures/garden-store.ts";
import { openStore, type Store } from "../store.ts";
import { inForceOn, type Publication } from "./publication.ts";

let garden: GardenStore;
let files: readonly PolicyFile[] = [];
beforeEach(async () => {
  garden = await openGarden();
  files = await readPolicyFiles(gardenRoot);
});
afterEach(() => garden.close());

const today = "2026-03-02";

function own(layer: string, path = "", content: unknown = {}): readonly PolicyFile[] {
  return files.filter((file) => file.layer === layer).map((file) => (file.path === path ? { ...file, content } : file));
}

/** The layer's files with another number of plants from which a patch is large. */
function withPlants(layer: string, value: number): readonly PolicyFile[] {
  const parameters = files.find((file) => file.layer === layer && file.path === "rules/parameters.json")?.content as Record<string, object>;
  return own(layer, "rules/parameters.json", { ...parameters, manyPlants: { ...parameters.manyPlants, value } });
}

async function publishHillside(store: Store, value: number, effectiveFrom: string): Promise<Publication> {
  const above = (await store.policies.findLayer("commons"))?.release ?? "";
  return store.policies.publish({ layer: "hillside", files: withPlants("hillside", value), above, effectiveFrom, by: "ada", note: "" });
}

async function plantsOn(store: Store, day: string): Promise<number | undefined> {
  const inForce = (await store.policies.layers(day)).find(({ layer }) => layer === "hillside");
  return (await store.policies.getPolicy(inForce?.release ?? "")).parameters.manyPlants?.value;
}

describe("releases", () => {
  it("hold from their day on, and not before", async () => {
    await publishHillside(garden.store, 7, "2026-03-10");
    expect([await plantsOn(garden.store, "2026-03-09"), await plantsOn(garden.store, "2026-03-10")]).toEqual([12, 7]);
    const before = await garden.takeIn([{ gardenerName: "Li" }], {}, "hillside");
    garden.day("2026-03-10");
    const after = await garden.takeIn([{ gardenerName: "Wu" }], {}, "hillside");
    const history = await garden.store.policies.history("hillside");
    expect(history.map(({ release }) => release)).toEqual([after.state.release, before.state.release]);
    expect((await garden.store.findState(before.state.id))?.release).toBe(before.state.release);
  });

  it("are found from the moment they are published, whoever asked for them before", async () => {
    const { policies } = garden.store;
    const above = (await policies.findLayer("commons"))?.release ?? "";
    const { effective } = await policies.prepare({ layer: "hillside", files: withPlants("hillside", 7), above });
    expect(await policies.findReleased(effective.release)).toBeUndefined();
    await expect(policies.files(effective.release)).rejects.toThrow("was never published here");
    const { release } = await publishHillside(garden.store, 7, today);
    expect(release).toBe(effective.release);
    expect((await policies.findReleased(release))?.documents).toEqual(effective.documents);
    expect((await policies.files(release)).some(({ layer }) => layer === "hillside")).toBe(true);
  });

  it("are withdrawn only before their day", async () => {
    const { id } = await publishHillside(garden.store, 7, "2026-03-10");
    const { policies } = garden.store;
    garden.day("2026-03-10");
    expect(await policies.withdraw(id)).toBe(false);
    garden.day("2026-03-09");
    expect([await policies.withdraw(id), await policies.withdraw(id)]).toEqual([true, false]);
    garden.day("2026-03-20");
    expect(await plantsOn(garden.store, "2026-03-20")).toBe(12);
    expect((await policies.history("hillside")).map(({ withdrawnAt }) => withdrawnAt !== undefined)).toEqual([true, false]);
  });

  it("stay on the release above that they name, and tell when there is a newer one", async () => {
    const { policies } = garden.store;
    const old = (await policies.findLayer("hillside")) as Publication;
    expect([await policies.findNewerAbove(old.release), old.above]).toEqual([undefined, (await policies.findLayer("commons"))?.release]);
    const city = await policies.publish({ layer: "commons", files: withPlants("commons", 99), effectiveFrom: today, by: "ada", note: "" });
    expect(await policies.findLayer("hillside")).toEqual(old);
    expect(await policies.findNewerAbove(old.release)).toBe(city.release);
    const stood = await policies.files(old.release);
    expect(stood.some((file) => JSON.stringify(file).includes("99"))).toBe(false);
    const candidate = { layer: "hillside", files: own("hillside"), above: city.release };
    const moved = await policies.publish({ ...candidate, effectiveFrom: today, by: "ada", note: "" });
    expect([moved.above, await policies.findNewerAbove(moved.release)]).toEqual([city.release, undefined]);
  });

  it("hold all files they were made of, and none that are always current", async () => {
    const released = ({ path }: PolicyFile) => documentKinds[findKind(path)?.kind ?? "layer"].validity === "released";
    const { release } = (await garden.store.policies.findLayer("hillside")) as Publication;
    const sorted = (some: readonly PolicyFile[]) => some.map((file) => JSON.stringify(file)).sort();
    expect(sorted(await garden.store.policies.files(release))).toEqual(sorted(files.filter(released)));
    const standing = await garden.store.policies.standingFiles("hillside");
    expect(sorted(standing)).toEqual(sorted(files.filter((file) => !released(file))));
  });

  it("are refused where they are unsound, and leave nothing behind", async () => {
    const { policies } = garden.store;
    const unsound = { layer: "hillside", files: withPlants("hillside", -1), effectiveFrom: today, by: "ada", note: "" };
    const above = (await policies.findLayer("commons"))?.release ?? "";
    await expect(policies.publish({ ...unsound, above })).rejects.toBeInstanceOf(PolicyFilesError);
    const stopped = policies.publish({ ...unsound, files: withPlants("hillside", 7), above }, () => Promise.reject(new Error("stop")));
    await expect(stopped).rejects.toThrow("stop");
    expect(await policies.history("hillside")).toHaveLength(1);
  });

  it("have one digest for one content, however often they are published", async () => {
    const [first, second] = [await publishHillside(garden.store, 7, "2026-03-10"), await publishHillside(garden.store, 12, "2026-03-20")];
    const again = await publishHillside(garden.store, 7, "2026-03-30");
    expect(again.release).toBe(first.release);
    expect(second.release).toBe((await garden.store.policies.history("hillside")).at(-1)?.release);
  });

  it("are seen by a process that runs already", async () => {
    const other = await openStore({ dataDir: garden.dataDir, clock: () => garden.store.clock() });
    try {
      expect(await plantsOn(garden.store, today)).toBe(12);
      await publishHillside(other, 7, today);
      expect(await plantsOn(garden.store, today)).toBe(7);
    } finally {
      await other.close();
    }
  });
});

describe("what is always current", () => {
  const calendar = () => files.find((file) => file.layer === "commons" && file.path === "rules/calendar.json")?.content as object;

  it("reaches all layers below at once, without a release", async () => {
    const { policies } = garden.store;
    const [release, digest] = [(await policies.findLayer("hillside"))?.release, await policies.standingDigest("hillside")];
    const holidays = { holidays: ["2026-03-03"] };
    await policies.publishStanding({
      layer: "commons",
      files: own("commons", "rules/calendar.json", { ...calendar(), ...holidays }),
      by: "ada",
    });
    expect((await policies.getStanding("hillside")).calendar.holidays).toContain("2026-03-03");
    expect((await policies.findLayer("hillside"))?.release).toBe(release);
    expect(await policies.standingDigest("hillside")).not.toBe(digest);
  });

  it("is refused where a layer below would be unsound", async () => {
    const { policies } = garden.store;
    const before = await policies.standingDigest("hillside");
    const bare = { layer: "commons", files: own("commons", "rules/organisation.json", { roles: {}, divisions: {} }), by: "ada" };
    await expect(policies.publishStanding(bare)).rejects.toBeInstanceOf(PolicyFilesError);
    expect(await policies.standingDigest("hillside")).toBe(before);
  });
});

describe("what is in force on a day", () => {
  const publication = fc.record({
    id: fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, "0")),
    effectiveFrom: fc.integer({ min: 0, max: 20 }).map((days) => daysAfter(today, days)),
    withdrawn: fc.boolean(),
  });
  it("is the last not withdrawn that began by then, the later made of two of one day", () => {
    fc.assert(
      fc.property(fc.uniqueArray(publication, { selector: ({ id }) => id, maxLength: 8 }), fc.nat({ max: 25 }), (all, days) => {
        const day = daysAfter(today, days);
        const key = ({ effectiveFrom, id }: { effectiveFrom: string; id: string }) => `${effectiveFrom} ${id}`;
        const sorted = all
          .toSorted((a, b) => (key(a) < key(b) ? 1 : -1))
          .map(({ withdrawn, ...one }) => ({ ...template, ...one, ...(withdrawn ? { withdrawnAt: 1 } : {}) }));
        const held = sorted.filter(({ effectiveFrom, withdrawnAt }) => withdrawnAt === undefined && effectiveFrom <= day).map(key);
        const found = inForceOn(sorted, day);
        expect(found && key(found)).toBe(held.sort().at(-1));
      }),
    );
  });
});

const template: Publication = {
  id: "",
  layer: "commons",
  division: "100000",
  title: { zh: "园", en: "garden" },
  chain: ["commons"],
  release: "",
  effectiveFrom: "",
  publishedAt: 0,
  publishedBy: "ada",
  note: "",
};
