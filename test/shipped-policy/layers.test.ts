/** Every shipped layer is sound, in Chinese and in English, and each county differs from its city in something a scenario shows. */
import { runScenarios } from "@jiefen/casework";
import { describe, expect, it } from "vitest";
import { examine, files, getLayer, layers } from "./shipped-layer.ts";

const city = "jiuquan";
const counties = layers.filter((layer) => layer !== city);

it("ships the city and its seven counties, each with its division", () => {
  const divisions = Object.fromEntries(layers.map((layer) => [layer, getLayer(layer).policy.layer.division]));
  expect(divisions).toEqual({
    jiuquan: "620900",
    suzhou: "620902",
    jinta: "620921",
    guazhou: "620922",
    subei: "620923",
    aksai: "620924",
    yumen: "620981",
    dunhuang: "620982",
  });
});

describe.each(layers)("%s", (layer) => {
  it("has no issue, not even a missing English text", () => {
    const { issues } = examine(layer);
    expect(issues.map(({ code, file, pointer, message }) => `${code} ${file}${pointer}: ${message.zh}`)).toEqual([]);
  });

  it("decides every scenario as its authors expect", async () => {
    const { valid, policy, standing } = getLayer(layer);
    const results = await runScenarios(valid, policy, standing);
    expect(results.length).toBeGreaterThan(200);
    expect(results.filter(({ differences }) => differences.length > 0)).toEqual([]);
  });
});

describe.each(counties)("%s, beside the city", (county) => {
  it("has a scenario whose outcome the city's policy does not give", async () => {
    const theirs = await outcomes(county, county);
    const ours = await outcomes(county, city);
    const own = [...theirs].filter(([id]) => ours.get(id) !== "as expected");
    expect(own.filter(([, outcome]) => outcome === "as expected").length).toBeGreaterThan(0);
  });

  it("gives its reason wherever it expects something else of a city's scenario", () => {
    const above = new Set(scenarioPaths(city));
    const patches = files.filter(({ layer, path }) => layer === county && above.has(path));
    const silent = patches.flatMap(({ path, content }) => casesWithoutReason(content).map((id) => `${path} ${id}`));
    expect(silent).toEqual([]);
  });
});

/** The scenarios a county wrote or patched, decided by the policy of a layer. A case the other policy cannot take at all counts as different. */
async function outcomes(scenariosOf: string, decidedBy: string): Promise<ReadonlyMap<string, string>> {
  const { valid } = getLayer(scenariosOf);
  const { policy, standing } = getLayer(decidedBy);
  const written = new Set(scenarioPaths(scenariosOf));
  const scenarios = Object.entries(valid.documents).filter(([path]) => written.has(path));
  const found = new Map<string, string>();
  for (const scenario of scenarios) {
    try {
      const alone = { ...valid, documents: Object.fromEntries([scenario]) };
      for (const { id, differences } of await runScenarios(alone, policy, standing)) {
        found.set(id, differences.length === 0 ? "as expected" : "different");
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return found;
}

function scenarioPaths(layer: string): readonly string[] {
  return files.flatMap((file) => (file.layer === layer && file.path.startsWith("rules/scenarios/") ? [file.path] : []));
}

function casesWithoutReason(content: unknown): readonly string[] {
  if (!isRecord(content) || !isRecord(content.cases)) return [];
  return Object.entries(content.cases).flatMap(([id, one]) =>
    isRecord(one) && one.new !== true && typeof one.reason !== "string" ? [id] : [],
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
