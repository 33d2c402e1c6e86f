/** The same decision from the browser's code, the server and the command line, on the same facts; and the same refusal of the same mistakes. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { checkFacts, compile, type Decision, evaluate, type Facts, type Policy, released } from "@jiefen/policy";
import { ProblemError } from "@jiefen/server/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { interpretingValidator } from "../../packages/forms/src/validate/interpreting-validator.ts";
import { root } from "../house/repository.ts";
import { openStation, type Station } from "../journeys/station/station.ts";
import { adapt } from "../real-cases/adapter/adapt.ts";
import { answersTo } from "../real-cases/assess.ts";
import { shippedCases } from "../real-cases/published-case.ts";
import { files, getLayer } from "../shipped-policy/shipped-layer.ts";

const today = "2026-11-24";
let station: Station;
beforeAll(async () => {
  station = await openStation(today);
});
afterAll(() => station.close());

const disputes = shippedCases().flatMap((published) => {
  const adapted = adapt(files, published);
  return adapted.ok ? [{ name: published.id, layer: adapted.layer, type: adapted.type, facts: adapted.facts }] : [];
});

/** As the page does it: the policy as it is delivered, compiled in place, answers checked by the interpreter. */
async function inTheBrowser(layer: string, type: string, facts: Facts): Promise<{ policy: Policy; decision: Decision }> {
  const client = await station.client(layer, "officer");
  const policy = compile(released(await client.policy(layer)));
  expect(checkFacts(policy, type, facts, interpretingValidator)).toEqual([]);
  return { policy, decision: await evaluate(policy, type, facts, today) };
}

async function onTheCommandLine(layer: string, type: string, facts: Facts): Promise<{ code: number; answer: Record<string, unknown> }> {
  const words = [
    "--import",
    "tsx",
    "apps/cli/src/main.ts",
    "decide",
    "--layer",
    layer,
    "--type",
    type,
    "--facts",
    "-",
    "--today",
    today,
    "--json",
  ];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(facts));
  const [answer, code] = await Promise.all([
    text(child.stdout),
    new Promise<number>((resolve) => child.once("exit", (exit) => resolve(exit ?? 1))),
  ]);
  return { code, answer: JSON.parse(answer) };
}

describe("one decision", () => {
  it.each(disputes)("browser and server agree on $name", async ({ layer, type, facts: given }) => {
    const facts = answersTo(getLayer(layer).policy, type, given, today);
    const { decision } = await inTheBrowser(layer, type, facts);
    const client = await station.client(layer, "officer");
    expect(await client.decide({ layer, type, facts, today })).toEqual(JSON.parse(JSON.stringify(decision)));
  });

  it.each(disputes.filter(({ name }) => ["rc-002", "rc-008", "rc-101"].includes(name)))(
    "the command line agrees on $name",
    async ({ layer, type, facts: given }) => {
      const facts = answersTo(getLayer(layer).policy, type, given, today);
      const { decision } = await inTheBrowser(layer, type, facts);
      const { code, answer } = await onTheCommandLine(layer, type, facts);
      expect(code).toBe(0);
      const { level, colour, release, stillMatters, scales } = decision;
      const outcomes = Object.fromEntries(
        Object.entries(decision.criteria).map(([id, { outcome }]) => [
          id,
          expect.objectContaining({ outcome, why: expect.stringMatching(/\S/) }),
        ]),
      );
      expect(answer).toMatchObject({
        level,
        colour,
        release,
        stillMatters,
        scales: JSON.parse(JSON.stringify(scales)),
        criteria: outcomes,
      });
    },
  );

  it("the level a case is taken in at is the one that was shown", async () => {
    const { layer, type, facts: given } = disputes.find(({ name }) => name === "rc-002") ?? { layer: "", type: "", facts: {} };
    const client = await station.client(layer, "officer");
    const facts = answersTo(getLayer(layer).policy, type, { ...given, summary: "两次起纠纷" }, today);
    const view = await client.takeIn({ type, facts }, "agreement-intake");
    const { decision } = await inTheBrowser(layer, type, { ...facts, history: [] });
    expect(view.decision.level).toBe(decision.level);
    expect(view.state.inForce).toEqual(Object.fromEntries(decision.scales.map(({ scale, level }) => [scale, level])));
  });
});

describe("one refusal", () => {
  const mistaken: Facts = { mayFigh: true, injury: "scratched", policeCalls: -1 };

  it("all three name the same places", async () => {
    const { policy } = getLayer("yumen");
    const places = checkFacts(policy, "farmland", mistaken, interpretingValidator).map(({ code, pointer }) => `${code} ${pointer}`);
    expect(places).toHaveLength(3);
    const client = await station.client("yumen", "officer");
    const problem = await client
      .decide({ layer: "yumen", type: "farmland", facts: mistaken })
      .catch((error: unknown) => (error instanceof ProblemError ? error.problem : undefined));
    expect(problem && "issues" in problem && problem.issues?.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(places);
    const { code, answer } = await onTheCommandLine("yumen", "farmland", mistaken);
    expect(code).toBe(1);
    expect(answer.issues).toHaveLength(3);
  });
});
