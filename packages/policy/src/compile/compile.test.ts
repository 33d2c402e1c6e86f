/** A compiled policy: the dictionary, the forms, the entries, their words and where each comes from. */
import { describe, expect, it } from "vitest";
import { gardenPolicy, validPolicy } from "../fixtures/garden-policy.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import type { PolicyFile } from "../overlay/effective-policy.ts";
import { compiled } from "../policy/policy.ts";
import { compile } from "./compile.ts";
import { compileStanding } from "./standing.ts";

const commons = gardenPolicy("commons");
const hillside = gardenPolicy("hillside");

describe("the dictionary", () => {
  it("types fields by their schema, with units, bounds and options in order", () => {
    expect(commons.facts.plantsHit).toMatchObject({ type: "integer", unit: "items", minimum: 0, maximum: 1000, origin: { kind: "field" } });
    expect(commons.facts.foundOn?.type).toBe("date");
    expect(commons.facts.plot?.type).toBe("text");
    expect(commons.facts.weather).toMatchObject({ type: "codes", ordered: false });
    expect(commons.facts.spread).toMatchObject({ type: "code", ordered: true });
    expect(commons.facts.spread?.options?.map(({ id, rank }) => [id, rank])).toEqual([
      ["spot", 0],
      ["bed", 1],
      ["plot", 2],
      ["all", 3],
    ]);
    expect(commons.facts.gardeners).toMatchObject({
      type: "list",
      items: ["gardenerName", "gardenerPhone", "gardenerSide", "gardenerNovice", "gardenerYears"],
    });
    expect(commons.facts.gardenerName?.origin).toEqual({ kind: "field", list: "gardeners", sensitivity: "personal", identity: "name" });
  });

  it("makes a list of each repeating record, of the facts only it asks", () => {
    expect(commons.facts.inspection).toMatchObject({ type: "list", origin: { kind: "case" } });
    expect(commons.facts.inspection?.items).toContain("inspectionOutcome");
    expect(commons.facts.inspection?.items).not.toContain("plantsHit");
    expect(commons.facts.inspectionOutcome?.origin).toMatchObject({ list: "inspection" });
    expect(commons.facts.plantsHit?.origin).toEqual({ kind: "field" });
    expect(commons.facts.pactForm?.origin).toEqual({ kind: "field" });
  });

  it("gives derived facts the type, unit and bounds of what they look at", () => {
    expect(commons.facts.sightings).toMatchObject({ type: "integer", unit: "times", minimum: 0 });
    expect(commons.facts.novicePresent?.type).toBe("boolean");
    expect(commons.facts.oldestPlot).toMatchObject({ type: "integer", unit: "years", minimum: 0, maximum: 80 });
    expect(commons.facts.lastTreatment).toMatchObject({ type: "code", options: commons.facts.treatmentOutcome?.options });
    expect(commons.facts.daysSinceFound).toMatchObject({ type: "integer", unit: "days", minimum: 0 });
  });

  it("takes the codes of case facts from the policy", () => {
    expect(commons.facts.levelInForce).toMatchObject({ type: "code", ordered: true });
    expect(commons.facts.levelInForce?.options?.map(({ id }) => id)).toEqual(["mild", "serious", "severe"]);
    expect(commons.facts.disputeType?.options?.map(({ id }) => id)).toEqual(["aphids", "slugs"]);
    expect(hillside.facts.stage?.options?.map(({ id }) => id)).toContain("surveying");
    expect(commons.facts.historyClosedOn?.type).toBe("date");
  });
});

describe("forms", () => {
  const slugs = commons.disputeTypes.find(({ id }) => id === "slugs");

  it("join intake with the type's own questions, section by section", () => {
    expect(slugs?.sections.map(({ id, noneOfThese }) => [id, noneOfThese])).toEqual([
      ["basics", false],
      ["signs", false],
      ["people", false],
      ["dangers", true],
    ]);
    expect(slugs?.questions.map(({ fact }) => fact).slice(7, 12)).toEqual([
      "weather",
      "bothWilling",
      "slugTrails",
      "gardeners",
      "nearWater",
    ]);
    expect(slugs?.questions.find(({ fact }) => fact === "poisonName")).toMatchObject({
      sensitivity: "restricted",
      showWhen: { fact: "poisonUsed" },
    });
  });

  it("let the type narrow and reword what intake asks", () => {
    const question = slugs?.questions.find(({ fact }) => fact === "plantsHit");
    expect(question).toMatchObject({ title: { zh: "被啃株数", en: "plants eaten" }, required: true, count: true });
    expect(JSON.stringify(slugs?.schema.zh)).toContain('"maximum":500');
    const aphids = commons.disputeTypes.find(({ id }) => id === "aphids");
    expect(aphids?.questions.find(({ fact }) => fact === "plantsHit")?.title.en).toBe("plants hit");
  });

  it("take what a lower layer adds or changes, under its name", () => {
    const aphids = hillside.disputeTypes.find(({ id }) => id === "aphids");
    expect(aphids?.questions.find(({ fact }) => fact === "terraceWidth")).toMatchObject({ layer: "hillside" });
    expect(aphids?.questions.find(({ fact }) => fact === "honeydew")).toMatchObject({ layer: "hillside", required: true });
    expect(aphids?.questions.find(({ fact }) => fact === "nearWater")).toMatchObject({ layer: "commons" });
    expect(hillside.disputeTypes.map(({ id }) => id)).toEqual(["aphids", "slugs", "voles"]);
  });

  it("say which questions anything follows from", () => {
    const decides = (name: string) => slugs?.questions.find(({ fact }) => fact === name)?.decides;
    expect(["plantsHit", "foundOn", "weather", "gardeners", "childrenNear"].map(decides)).toEqual([true, true, true, true, true]);
    expect(["story", "plot", "poisonName"].map(decides)).toEqual([false, false, false]);
  });
});

describe("entries", () => {
  it("carry the layer that last wrote them, and both languages", () => {
    expect(hillside.parameters.manyPlants).toMatchObject({
      value: 12,
      layer: "hillside",
      source: { text: "《坡上园约定》第一条", en: "Hillside Agreement, article 1" },
    });
    expect(hillside.parameters.manySightings?.layer).toBe("commons");
    expect(hillside.plans.find(({ id }) => id === "watchPlan")?.layer).toBe("hillside");
    expect(hillside.closure.items.find(({ id }) => id === "terraceMended")).toMatchObject({
      layer: "hillside",
      remedy: { zh: "请先修复梯田。", en: "Mend the terrace first." },
    });
    expect(hillside.layerTitles).toEqual({ commons: { zh: "总园", en: "The Commons" }, hillside: { zh: "坡上园", en: "Hillside Garden" } });
    expect(hillside.layer.title.en).toBe("Hillside Garden");
  });

  it("stand in order, each once", () => {
    expect(hillside.criteria.map(({ id }) => id).slice(3, 6)).toEqual(["poison", "terrace", "everywhere"]);
    expect(hillside.scales.map(({ id }) => id)).toEqual(["harm", "effort"]);
    expect(hillside.stages.map(({ id }) => id)).toEqual(
      [...hillside.stages].sort((a, b) => a["x-order"] - b["x-order"]).map(({ id }) => id),
    );
  });

  it("name the parameters nobody gave", () => {
    expect(commons.criteria.filter(({ undeclared }) => undeclared.length > 0).map(({ id, undeclared }) => [id, undeclared])).toEqual([
      ["frost", ["severeCold"]],
    ]);
    const relapseOpen = gardenPolicy("commons", edited("rules/parameters.json", "relapseDays", "value", undefined));
    expect(relapseOpen.criteria.find(({ id }) => id === "relapsed")?.undeclared).toEqual(["relapseDays"]);
  });

  it("leave out what is retired, but keep retired options and questions for the records that hold them", () => {
    const without = gardenPolicy("commons", edited("rules/grading.json", "criteria/patch", "retired", true));
    expect(without.criteria.map(({ id }) => id)).not.toContain("patch");
    const retired = gardenPolicy("commons", edited("schemas/fields.json", "plot", "retired", true));
    expect(retired.disputeTypes[0]?.questions.find(({ fact }) => fact === "plot")?.retired).toBe(true);
  });

  it("fall back to Chinese where the English is missing or older than the Chinese", () => {
    const renamed = gardenPolicy("hillside", (files) =>
      files.map((file) =>
        file.layer === "hillside" && file.path === "rules/parameters.json"
          ? { ...file, content: { manySightings: { value: 2, source: { text: "坡上园惯例" } } } }
          : file,
      ),
    );
    expect(renamed.parameters.manySightings?.source).toEqual({ text: "坡上园惯例", en: "坡上园惯例" });
  });
});

it("compiles the same from documents in another order of keys", () => {
  const valid = validPolicy(readFixture("garden"), "hillside");
  const again = compile({ ...valid, documents: reversed(valid.documents) });
  expect(again).toEqual(compile(valid));
});

it("is plain data", () => {
  expect({ ...JSON.parse(JSON.stringify(hillside)), [compiled]: true }).toEqual(hillside);
});

it("compiles what is always current apart", () => {
  const standing = compileStanding(validPolicy(readFixture("garden"), "hillside"));
  expect(standing.guards.length).toBeGreaterThan(0);
  expect(standing.guards[0]?.lawfulRoute.en).not.toBe("");
  expect(standing.divisions.find(({ code }) => code === "100100001")).toMatchObject({ layer: "hillside", title: { en: "Upper slope" } });
  expect(standing.roles.map(({ id }) => id)).toContain("steward");
});

/** Sets (or takes away) one key at a place of a document of the commons. */
function edited(path: string, place: string, key: string, value: unknown): (files: readonly PolicyFile[]) => readonly PolicyFile[] {
  return (files) =>
    files.map((file) => {
      if (file.layer !== "commons" || file.path !== path) return file;
      const content: unknown = structuredClone(file.content);
      const target = place.split("/").reduce<unknown>((inner, segment) => Reflect.get(Object(inner), segment), content);
      if (value === undefined) Reflect.deleteProperty(Object(target), key);
      else Reflect.set(Object(target), key, value);
      return { ...file, content };
    });
}

function reversed<Value>(value: Value): Value;
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
