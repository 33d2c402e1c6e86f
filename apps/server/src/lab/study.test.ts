/** Policies studied beside the server: what is asked is worked on in a thread, once, and answered when it is done. */
import { afterEach, describe, expect, it } from "vitest";
import type { ChecksAnswer, CoverageAnswer } from "../api/index.ts";
import { type GardenServer, openGardenServer } from "../fixtures/garden-server.ts";
import { createStudies } from "./studies.ts";

let garden: GardenServer;
afterEach(() => garden.close());

/** Asks until it is done. */
async function done<Answer extends ChecksAnswer | CoverageAnswer>(ask: () => Promise<Answer>): Promise<Extract<Answer, { state: "done" }>> {
  for (;;) {
    const answer = await ask();
    if (answer.state === "done") return answer as Extract<Answer, { state: "done" }>;
    if (answer.state !== "running") throw new Error(answer.state);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe("checks of a policy", () => {
  it("tell proofs, findings and where it differs from the layer above, once they are done", async () => {
    garden = await openGardenServer();
    const chair = await garden.as("commons.chair");
    const { proofs, findings, differing } = await done(() => chair.checks("hillside"));
    expect(proofs.map(({ claim, verdict }) => [claim.kind, verdict.kind])).toContainEqual(["nowhereLaxer", "proved"]);
    expect(findings.every(({ layer }) => layer === "commons" || layer === "hillside")).toBe(true);
    expect(differing?.against).toBe("above");
    expect((await chair.checks("hillside")).state).toBe("done");
  });

  it("of a draft made laxer show by which case, and what changes against the policy in force", async () => {
    garden = await openGardenServer({
      edit: (file) =>
        file.layer === "commons" && file.path === "rules/contracts.json"
          ? {
              ...file,
              content: {
                ...Object(file.content),
                "rules/parameters.json": { ...Object(file.content)["rules/parameters.json"], "/manyPlants/value": { allow: "free" } },
              },
            }
          : file,
    });
    const steward = await garden.as("hillside.steward");
    const by = garden.idOf("hillside.steward");
    const opened = await garden.store.drafts.open({ layer: "hillside", title: "x", by });
    const id = opened.ok ? opened.draft.id : "";
    const edited = await garden.store.drafts.edit({ id, version: 1, by }, [
      { path: "rules/parameters.json", pointer: "/manyPlants/value", value: 1000 },
    ]);
    expect(edited.ok).toBe(true);
    const { proofs, differing } = await done(() => steward.checks("hillside", { draft: id }));
    const refuted = proofs.filter(({ verdict }) => verdict.kind === "refuted");
    expect(refuted.map(({ claim }) => claim.kind)).toContain("nowhereLaxer");
    expect(differing?.against).toBe("inForce");
    expect(differing?.regions.length).toBeGreaterThan(0);
  });
});

describe("coverage of a policy", () => {
  it("tells what scenarios exercise, and proposes what they do not", async () => {
    garden = await openGardenServer();
    const steward = await garden.as("hillside.steward");
    const { covered, proposed } = await done(() => steward.coverage("hillside"));
    expect(covered.some(({ by }) => by.length > 0)).toBe(true);
    expect(proposed.cases.length).toBeGreaterThan(0);
  });
});

describe("studies that wait for one another", () => {
  it("let through first what somebody cannot go on without, then what was asked for last", async () => {
    garden = await openGardenServer();
    const today = "2026-03-02";
    const { policies } = garden.store;
    const released = await Promise.all((await policies.layers()).map(({ release }) => policies.findReleased(release)));
    const [commons, hillside] = ["commons", "hillside"].map((layer) => released.find((policy) => policy?.layer === layer));
    if (!commons || !hillside) throw new Error("The garden has no policy.");
    const studies = createStudies();
    expect(studies.ask("coverage", { policy: commons, today }).state).toBe("running");
    studies.ask("coverage", { policy: hillside, today });
    studies.ask("checks", { policy: commons, today });
    expect((await studies.finish("guardrails", { policy: hillside, today })).state).toBe("done");
    // The first one had begun; the others were asked for before, and still wait.
    expect(studies.ask("coverage", { policy: hillside, today }).state).toBe("running");
    expect(studies.ask("checks", { policy: commons, today }).state).toBe("running");
    await studies.close();
  });
});
