/** Points that parameters name, and the level on a scale that is not the first. */
import { describe, expect, it } from "vitest";
import { leftOpen } from "../explain/left-open.ts";
import { gardenPolicy } from "../fixtures/garden-policy.ts";
import type { PolicyFile } from "../overlay/effective-policy.ts";
import type { Policy } from "../policy/policy.ts";
import { evaluate } from "./evaluate.ts";

const today = "2026-11-24";
const points = (title: string, value?: number) => ({
  title,
  ...(value !== undefined && { value }),
  unit: "points",
  stricter: "lower",
  source: { text: "《园圃公约》第三条" },
});

/** The garden, in which `hard` begins from a parameter and one criterion gives as many points as another says. */
function garden(hardFrom: number | undefined, given: number | undefined): Policy {
  const patch: Readonly<Record<string, (content: Tree) => void>> = {
    "rules/parameters.json": (content) => {
      content.hardFrom = points("较难起点", hardFrom);
      content.given = { ...points("近水分值", given), stricter: "higher" };
    },
    "rules/grading.json": (content) => {
      at(content, "scales", "effort", "levels", "hard").from = { fact: "parameters", path: "$.hardFrom" };
      at(content, "criteria").given = {
        title: "计分",
        "x-order": 900,
        conditions: { fact: "nearWater", operator: "equal", value: true },
        event: { type: "points", params: { scale: "effort", points: { fact: "parameters", path: "$.given" } } },
        source: { text: "《园圃公约》第三条" },
      };
    },
  };
  return gardenPolicy("commons", (files) =>
    files.map((file): PolicyFile => {
      const change = file.layer === "commons" ? patch[file.path] : undefined;
      if (!change) return file;
      const content = structuredClone(file.content) as Tree;
      change(content);
      return { ...file, content };
    }),
  );
}

type Tree = Record<string, unknown>;

function at(tree: Tree, ...path: readonly string[]): Tree {
  return path.reduce((inner, key) => inner[key] as Tree, tree);
}

async function effort(policy: Policy): Promise<string | undefined> {
  const { scales } = await evaluate(policy, "aphids", { nearWater: true, weather: ["dry"] }, today);
  return scales.find(({ scale }) => scale === "effort")?.level;
}

describe("points named by parameters", () => {
  it("count as the parameters say", async () => {
    expect(await effort(garden(3, 3))).toBe("hard");
    expect(await effort(garden(4, 3))).toBe("easy");
    expect(await effort(garden(4, 4))).toBe("hard");
  });

  it("lead nowhere while they are left open, which is said", async () => {
    expect(await effort(garden(undefined, 5))).toBe("easy");
    const open = garden(3, undefined);
    expect(await effort(open)).toBe("easy");
    expect(open.criteria.find(({ id }) => id === "given")?.undeclared).toEqual(["given"]);
    expect(leftOpen(garden(undefined, 5), "zh").map(({ about }) => about)).toEqual(expect.arrayContaining(["hardFrom", "hard"]));
  });
});

it("the level on every scale but the first is a fact of its own, by the levels of that scale", () => {
  const { facts } = gardenPolicy("commons");
  expect(facts.levelInForce_effort).toMatchObject({ type: "code", ordered: true });
  expect(facts.levelInForce_effort?.options?.map(({ id }) => id)).toEqual(["easy", "hard", "veryHard"]);
  expect(facts.levelInForce_harm).toBeUndefined();
});
