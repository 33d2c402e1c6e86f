/** The ways each kind of document can be edited; the first is shown unless another is chosen. */
import { type DocumentKind, documentKinds, findKind } from "@jiefen/policy";
import { lazy } from "react";
import { ClosureView } from "../closure/closure-view.tsx";
import { CriteriaView } from "../criteria/criteria-view.tsx";
import { SentencesView } from "../criteria/sentences-view.tsx";
import { DeadlinesView } from "../deadlines/deadlines-view.tsx";
import { OneEntry } from "../entry/give-back-entry.tsx";
import { FiguresView } from "../figures/figures-view.tsx";
import { FieldEditor } from "../form/inspector/field-editor.tsx";
import { GuardrailsView } from "../guardrails/guardrails-view.tsx";
import { GuidanceView } from "../guidance/guidance-view.tsx";
import { IntakeView } from "../intake/intake-view.tsx";
import { JointView } from "../joint/joint-view.tsx";
import { JsonView } from "../json/json-view.tsx";
import { PapersView } from "../papers/papers-view.tsx";
import { ParametersView } from "../parameters/parameters-view.tsx";
import { ReferralView } from "../referral/referral-view.tsx";
import { TeamsView } from "../teams/teams-view.tsx";
import { WorkflowDiagram } from "../workflow/workflow-diagram.tsx";
import { WorkflowList } from "../workflow/workflow-list.tsx";
import type { View } from "./view.ts";

/** One entry as a form made from the meta-schema. */
const entry: View = { id: "entry", title: { zh: "逐条", en: "One by one" }, Show: OneEntry, whole: false };
const closure: View = { id: "checklist", title: { zh: "销号清单", en: "Checklist" }, Show: ClosureView, whole: true };
const field: View = { ...entry, Show: FieldEditor };
/** Loaded when a form is first opened. */
const DecisionTable = lazy(async () => ({ default: (await import("../decision-table/decision-table.tsx")).DecisionTable }));
const FormDesigner = lazy(async () => ({ default: (await import("../form/form-designer.tsx")).FormDesigner }));
const form: View = { id: "form", title: { zh: "表单", en: "Form" }, Show: FormDesigner, whole: true, wide: true };
/** Everything in order, with what each says. */
const listOf = (Show: View["Show"]): View => ({ id: "all", title: { zh: "总览", en: "Overview" }, Show, whole: true });
/** Loaded when visits are first looked at. */
const RevisitView = lazy(async () => ({ default: (await import("../revisit/revisit-view.tsx")).RevisitView }));
const planner: View = { id: "planner", title: { zh: "回访安排", en: "Planner" }, Show: RevisitView, whole: true };

const diagram: View = { id: "diagram", title: { zh: "流程图", en: "Diagram" }, Show: WorkflowDiagram, whole: true, wide: true };
const steps: View = { id: "steps", title: { zh: "列表", en: "List" }, Show: WorkflowList, whole: true };
const criteria: View = { id: "criteria", title: { zh: "按等级", en: "By level" }, Show: CriteriaView, whole: true };
const numbers: View = { id: "numbers", title: { zh: "数值表", en: "Numbers" }, Show: ParametersView, whole: true, wide: true };
const table: View = { id: "table", title: { zh: "决策表", en: "Decision table" }, Show: DecisionTable, whole: true, wide: true };
const sentences: View = { id: "sentences", title: { zh: "逐句通读", en: "As sentences" }, Show: SentencesView, whole: true };
const guardrails: View = { id: "guardrails", title: { zh: "底线", en: "Guardrails" }, Show: GuardrailsView, whole: true };

/** As text; what has nothing better is only shown so. */
const json: View = { id: "json", title: { zh: "JSON", en: "JSON" }, Show: JsonView, whole: true };

/** Nothing where a draft cannot change the kind, or where it is only written as text. */
const views: Readonly<Record<DocumentKind, readonly View[]>> = {
  disputeType: [form],
  record: [form],
  fields: [field],
  parameters: [numbers],
  grading: [criteria, table, sentences],
  revisit: [planner, entry],
  closure: [closure, entry],
  workflow: [diagram, steps, entry],
  teams: [listOf(TeamsView), entry],
  deadlines: [listOf(DeadlinesView), entry],
  referral: [listOf(ReferralView), entry],
  guidance: [listOf(GuidanceView), entry],
  guardrails: [guardrails],
  figures: [listOf(FiguresView), entry],
  papers: [{ ...listOf(PapersView), wide: true }],
  intakeRules: [listOf(IntakeView), entry],
  jointRules: [listOf(JointView), entry],
  attachments: [entry],
  derivedFacts: [],
  contracts: [],
  scenario: [],
  translation: [],
  layer: [],
  guards: [],
  organisation: [],
  calendar: [],
};

export function viewsOf(path: string): readonly View[] {
  const kind = findKind(path)?.kind;
  if (kind === undefined) return [];
  const { validity, layering } = documentKinds[kind];
  return validity === "released" && layering === "overlaid" ? [...views[kind], json] : views[kind];
}

/** The view asked for; else the first, or where no entry is open the first that shows the document as a whole, which is not as text unless there
 * is no other. */
export function findView(path: string, pointer: string, id: string | undefined): View | undefined {
  const found = viewsOf(path);
  const whole = pointer === "" ? found.find((view) => view.whole && view !== json) : undefined;
  return found.find((view) => view.id === id && (pointer !== "" || view.whole)) ?? whole ?? found[0];
}
