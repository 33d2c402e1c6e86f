/** The thread in which policies are studied: one question after another, with one solver. */
import { parentPort } from "node:worker_threads";
import {
  analyse,
  coverageOf,
  differingRegions,
  type Proof,
  proposeCases,
  proveAsksNoLess,
  proveGuardrails,
  proveNowhereLaxer,
  type Solver,
  type TriedCase,
} from "@jiefen/analysis";
import { startZ3 } from "@jiefen/analysis/z3";
import { compile, type EffectivePolicy, layerFinder, type Policy, released, scenarioCases } from "@jiefen/policy";
import type { Checks, CoverageStudy, StudyStep } from "../api/index.ts";
import type { StudyAsked, StudyKind, StudyReport, StudyRequest, StudyResults } from "./study.ts";

type Tell = (step: StudyStep) => void;

const solver = startZ3();
let last: Promise<unknown> = Promise.resolve();

parentPort?.on("message", (request: StudyRequest) => {
  last = last.then(() => answer(request));
});

async function answer({ id, kind, ...asked }: StudyRequest): Promise<void> {
  const report = (
    one:
      | Omit<Extract<StudyReport, { kind: "step" }>, "id">
      | Omit<Extract<StudyReport, { kind: "done" }>, "id">
      | Omit<Extract<StudyReport, { kind: "failed" }>, "id">,
  ) => parentPort?.postMessage({ id, ...one } satisfies StudyReport);
  const tell: Tell = (step) => report({ kind: "step", step });
  try {
    report({ kind: "done", result: await studies[kind](await solver, asked, tell) });
  } catch (error) {
    report({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

async function checks(z3: Solver, { policy: effective, above, inForce, today }: StudyAsked, tell: Tell): Promise<Checks> {
  const policy = compiledOf(effective);
  tell("guardrails");
  const guardrails = await proveGuardrails(z3, policy, today);
  tell("theorem");
  const upper = above && compiledOf(above);
  const theorem = upper
    ? [...(await proveNowhereLaxer(z3, policy, upper, today)), ...(await proveAsksNoLess(z3, policy, upper, today))]
    : [];
  tell("findings");
  const findings = await analyse(z3, policy, today, layerFinder(effective));
  tell("differences");
  const other = inForce ?? above;
  const differing = other && (await differingRegions(z3, [compiledOf(other), policy], today, []));
  return {
    proofs: [...theorem, ...guardrails],
    findings,
    ...(differing && other && { differing: { ...differing, against: inForce ? "inForce" : "above" } }),
  };
}

async function coverage(z3: Solver, { policy: effective, today }: StudyAsked, tell: Tell): Promise<CoverageStudy> {
  const policy = compiledOf(effective);
  tell("coverage");
  const tried = scenarioCases(released(effective)).map(
    ({ id, type, facts, today: day }): TriedCase => ({ id, type, facts: factsOf(facts), today: day }),
  );
  const covered = await coverageOf(policy, tried);
  tell("proposals");
  return { covered, proposed: await proposeCases(z3, policy, covered, today) };
}

function guardrails(z3: Solver, { policy, today }: StudyAsked, tell: Tell): Promise<readonly Proof[]> {
  tell("guardrails");
  return proveGuardrails(z3, compiledOf(policy), today);
}

const studies: { readonly [Kind in StudyKind]: (z3: Solver, asked: StudyAsked, tell: Tell) => Promise<StudyResults[Kind]> } = {
  checks,
  coverage,
  guardrails,
};

const compiledOf = (effective: EffectivePolicy): Policy => compile(released(effective));

/** INVARIANT: facts of scenarios were held against the dictionary before the policy was released, or the draft found sound. */
const factsOf = (facts: Readonly<Record<string, unknown>>): TriedCase["facts"] => facts as TriedCase["facts"];
