/** `jiefen prove`, `analyse`, `diff` and `scenarios`: a policy as an object of study, from the command line. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, garden, jiefen, useFolder } from "./fixtures/jiefen.ts";

useFolder();

const today = "2026-11-24";

/** A copy of the garden with documents changed. */
function changed(changes: Readonly<Record<string, (document: Record<string, Record<string, unknown>>) => void>>): string {
  const copy = mkdtempSync(join(folder, "changed-"));
  cpSync(garden, copy, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const document = JSON.parse(readFileSync(join(copy, file), "utf8"));
    change(document);
    writeFileSync(join(copy, file), JSON.stringify(document));
  }
  return copy;
}

/** The hillside counts more plants before it calls the harm serious, which the commons no longer forbid. */
const lax = changed({
  "rules/commons/contracts.json": (contracts) => {
    contracts["rules/parameters.json"] = { ...contracts["rules/parameters.json"], "/manyPlants/value": { allow: "free" } };
  },
  "rules/hillside/parameters.json": (parameters) => {
    parameters.manyPlants = { value: 1000 };
  },
});

describe("prove", () => {
  it("proves each layer nowhere laxer than the one above", async () => {
    const answer = await jiefen(`prove --files ${garden} --today ${today} --json`);
    expect(answer.code).toBe(0);
    const layers = Object(answer.json()).layers;
    expect(layers.map(({ layer }: { layer: string }) => layer)).toEqual(["commons", "hillside"]);
    expect(
      layers[1].proofs.map(({ claim, verdict }: { claim: { kind: string }; verdict: { kind: string } }) => [claim.kind, verdict.kind]),
    ).toContainEqual(["nowhereLaxer", "proved"]);
  });

  it("catches a layer made laxer, with a case that `decide` confirms", async () => {
    expect((await jiefen(`check --files ${lax} --json`)).code).toBe(0);
    const answer = await jiefen(`prove --files ${lax} --layer hillside --today ${today} --json`);
    expect(answer.code).toBe(1);
    const { verdict } = Object(answer.json()).layers[0].proofs.find(
      ({ verdict }: { verdict: { kind: string } }) => verdict.kind === "refuted",
    );
    const { type, facts } = verdict.example;
    const level = async (layer: string) => {
      const decided = await jiefen(`decide --files ${lax} --layer ${layer} --type ${type} --facts - --today ${today} --json`, {
        stdin: JSON.stringify(facts),
      });
      return Object(decided.json()).level;
    };
    expect(await level("hillside")).not.toBe(await level("commons"));
    const told = await jiefen(`prove --files ${lax} --layer hillside --today ${today} --lang en`);
    expect(told.out).toContain("✗ refuted");
  });
});

describe("diff", () => {
  it("tells documents, given disputes and regions, and finds nothing between a layer and itself", async () => {
    const same = await jiefen(`diff commons commons --files ${garden} --today ${today} --json`);
    expect([same.code, same.json()]).toMatchObject([0, { ok: true, documents: [], regions: [], more: [] }]);
    writeFileSync(
      join(folder, "some.jsonl"),
      [5, 500].map((plantsHit) => `${JSON.stringify({ type: "aphids", facts: { plantsHit } })}\n`).join(""),
    );
    const answer = await jiefen(`diff hillside ${lax} --files ${garden} --cases some.jsonl --today ${today} --json`);
    expect(answer.code).toBe(1);
    const { documents, cases, regions } = Object(answer.json());
    expect(documents.map(({ pointer }: { pointer: string }) => pointer)).toContain("/manyPlants/value");
    expect(cases.given).toBe(2);
    expect(regions.some(({ known }: { known: number }) => known === 1)).toBe(true);
    expect((await jiefen(`diff hillside ${lax} --files ${garden} --today ${today} --lang en`)).out).toContain(
      "Where the two grade differently",
    );
  });

  it("is misused where neither is a layer", async () => {
    expect((await jiefen(`diff nowhere elsewhere --files ${garden}`)).code).toBe(2);
  });
});

describe("analyse", () => {
  it("points at what a criterion made impossible says, with a case close by", async () => {
    const odd = changed({
      "rules/hillside/grading.json": (grading) => {
        const terrace = grading.criteria?.terrace;
        if (typeof terrace !== "object" || terrace === null) throw new Error("no terrace");
        const leaf = { fact: "rootsGnawed", operator: "equal", value: true };
        Object.assign(terrace, { conditions: { all: [leaf, { not: leaf }] } });
      },
    });
    const answer = await jiefen(`analyse --files ${odd} --layer hillside --today ${today} --json`);
    expect(answer.code).toBe(1);
    const found = Object(answer.json()).findings.find(({ kind }: { kind: string }) => kind === "neverHolds");
    expect(found).toMatchObject({
      about: "terrace",
      layer: "hillside",
      file: "rules/hillside/grading.json",
      pointer: "/criteria/terrace/conditions",
      witness: { facts: { rootsGnawed: true } },
    });
  });
});

describe("scenarios", () => {
  it("counts what is tried, and proposes what is not, without saying what is expected", async () => {
    const plain = await jiefen(`scenarios --files ${garden} --layer hillside --today ${today} --json`);
    const { coverage, open } = Object(plain.json());
    expect(coverage.outcome.of).toBeGreaterThan(0);
    expect(plain.code).toBe(open.length > 0 ? 1 : 0);
    const answer = await jiefen(`scenarios --files ${garden} --layer hillside --generate --today ${today} --json`);
    const { proposed, unreachable, undecided } = Object(answer.json());
    expect(proposed.length).toBeGreaterThan(0);
    for (const one of proposed) expect([one.expect, one.goals.length > 0]).toEqual([null, true]);
    const reached = proposed.flatMap(({ goals }: { goals: readonly unknown[] }) => goals).length;
    expect(reached + unreachable.length + undecided.length).toBeLessThanOrEqual(open.length);
  });
});
