/** The workflow: steps between stages that exist, each stage reachable, and effects that fit where a step leads. */
import { errorAt, warningAt } from "../document/issue-at.ts";
import type { TransitionDocument, WorkflowDocument } from "../document/workflow.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checker, Checking } from "./checking.ts";
import { checkCondition } from "./conditions.ts";
import { checkName, checkNames } from "./names.ts";
import { fieldMisfit, fieldOf, mayNot, recordIds, repeatingRecord, rolesOf } from "./references.ts";

const path = "rules/workflow.json";

export const checkWorkflow: Checker = (checking) => {
  const workflow = checking.documents.get(path);
  if (workflow === undefined) return [];
  return [
    ...checkName(checking.locate(path, "/initial"), "stage", workflow.initial, Object.keys(workflow.stages)),
    ...Object.entries(workflow.transitions).flatMap(([id, transition]) => transitionIssues(checking, id, transition, workflow)),
    ...unreachable(checking, workflow),
    ...unmanned(checking, workflow),
    ...obligationIssues(checking, workflow),
    ...transferIssues(checking, workflow),
    ...sessionIssues(checking, workflow),
  ];
};

/** Whoever takes a case over decides on a proposal. */
function transferIssues(checking: Checking, { transfer }: WorkflowDocument): readonly Issue[] {
  if (transfer === undefined) return [];
  const at = (pointer: string) => checking.locate(path, pointer);
  return [
    ...checkNames(at, "/transfer/roles", "role", transfer.roles, rolesOf(checking)),
    ...mayNot(checking, path, "/transfer/roles", transfer.roles, "case.transfer"),
    ...checkNames(at, "/transfer/acceptedBy", "role", transfer.acceptedBy, rolesOf(checking)),
    ...mayNot(checking, path, "/transfer/acceptedBy", transfer.acceptedBy, "case.decide"),
  ];
}

function sessionIssues(checking: Checking, { session }: WorkflowDocument): readonly Issue[] {
  if (session === undefined) return [];
  const { record, fills = {} } = session;
  const place = checking.locate(path, "/session/record");
  const misfit = repeatingRecord(checking, place, record);
  if (misfit.length > 0) return misfit;
  return Object.entries(fills).flatMap(([field, tells]) =>
    fieldOf(
      checking,
      record,
      field,
      { record: place, field: checking.locate(path, `/session/fills/${field}`) },
      { types: [tells === "allPartiesThere" ? "boolean" : "text"] },
    ),
  );
}

function transitionIssues(checking: Checking, id: string, transition: TransitionDocument, workflow: WorkflowDocument): readonly Issue[] {
  const pointer = `/transitions/${id}`;
  const at = (below: string) => checking.locate(path, `${pointer}${below}`);
  const stages = Object.keys(workflow.stages);
  const { to, record, conditions } = transition;
  const scope = record !== undefined && checking.dictionary.lists.has(record) ? { ofCase: true, list: record } : { ofCase: true };
  return [
    ...checkNames(at, "/from", "stage", transition.from, stages),
    ...(to === undefined ? [] : checkName(at("/to"), "stage", to, stages)),
    ...(record === undefined ? [] : checkName(at("/record"), "record", record, recordIds(checking))),
    ...checkNames(at, "/roles", "role", transition.roles, rolesOf(checking)),
    ...(conditions === undefined ? [] : checkCondition(checking, path, `${pointer}/conditions`, conditions, scope)),
    ...effectIssues(checking, id, transition, workflow),
  ];
}

/** A case closes exactly by the step that leads into a closed stage, and opens again by the one that leads out. */
function effectIssues(checking: Checking, id: string, transition: TransitionDocument, { stages }: WorkflowDocument): readonly Issue[] {
  const kind = (stage: string | undefined) => (stage !== undefined && Object.hasOwn(stages, stage) ? stages[stage]?.kind : undefined);
  const into = kind(transition.to);
  const from = transition.from.map(kind);
  if (into === undefined || from.includes(undefined)) return [];
  const place = checking.locate(path, `/transitions/${id}`);
  const has = (effect: "close" | "reopen") => transition.effects?.includes(effect) ?? false;
  const wantsClose = into === "closed" && from.includes("open");
  const wantsReopen = into === "open" && from.includes("closed");
  const issues: Issue[] = [];
  if (has("close") !== wantsClose) issues.push(effectMisfit(place, id, "close", wantsClose));
  if (has("reopen") !== wantsReopen) issues.push(effectMisfit(place, id, "reopen", wantsReopen));
  return issues;
}

function effectMisfit(place: Parameters<typeof errorAt>[0], id: string, effect: "close" | "reopen", wanted: boolean): Issue {
  return errorAt(
    place,
    "effect-misfit",
    wanted
      ? {
          zh: `步骤 \`${id}\` ${effect === "close" ? "通向已结束的环节" : "从已结束的环节回来"}，却没有写 \`${effect}\`。`,
          en: `The step \`${id}\` leads ${effect === "close" ? "into" : "out of"} a closed stage, but lacks the effect \`${effect}\`.`,
        }
      : {
          zh: `步骤 \`${id}\` 写了 \`${effect}\`，但它通向的环节与此不符。`,
          en: `The step \`${id}\` has the effect \`${effect}\`, but leads to a stage that does not go with it.`,
        },
    {
      zh: "从未结束到 `closed` 的环节要写 `close`，从 `closed` 回到未结束的要写 `reopen`，其余都不写。",
      en: "A step into a `closed` stage has `close`, one from there back has `reopen`, no other has either.",
    },
  );
}

function unreachable(checking: Checking, workflow: WorkflowDocument): readonly Issue[] {
  const reached = new Set([workflow.initial]);
  const steps = Object.values(workflow.transitions).filter(({ retired }) => !retired);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of steps) if (to !== undefined && from.some((stage) => reached.has(stage))) reached.add(to);
  }
  return Object.keys(workflow.stages)
    .filter((stage) => !reached.has(stage))
    .map((stage) =>
      warningAt(
        checking.locate(path, `/stages/${stage}`),
        "unreachable-stage",
        { zh: `没有步骤能到达环节 \`${stage}\`。`, en: `No step leads to the stage \`${stage}\`.` },
        { zh: "请加一个通向它的步骤，或去掉这个环节。", en: "Add a step that leads there, or take the stage away." },
      ),
    );
}

/** Open stages that steps leave, none of which a role with the right to take it may take. */
function unmanned(checking: Checking, { stages, transitions }: WorkflowDocument): readonly Issue[] {
  const roles = checking.documents.get("rules/organisation.json")?.roles ?? {};
  const steps = Object.values(transitions).filter(({ retired }) => !retired);
  const mayTake = ({ roles: named, effects }: TransitionDocument) =>
    named.some((role) => {
      const known = Object.hasOwn(roles, role) ? roles[role] : undefined;
      return known === undefined || known.permissions.includes(effects?.includes("reopen") ? "case.reopen" : "case.step");
    });
  return Object.entries(stages).flatMap(([stage, { kind }]) => {
    const leaving = steps.filter(({ from }) => from.includes(stage));
    if (kind !== "open" || leaving.length === 0 || leaving.some(mayTake)) return [];
    return [
      warningAt(
        checking.locate(path, `/stages/${stage}`),
        "nobody-may-act",
        { zh: `环节 \`${stage}\` 里没有哪个岗位有权办理。`, en: `In the stage \`${stage}\` no role has the right to do anything.` },
        {
          zh: "请给离开它的步骤换上有 `case.step` 权限的岗位。",
          en: "Give a step that leaves it a role with the permission `case.step`.",
        },
      ),
    ];
  });
}

function obligationIssues(checking: Checking, { obligations }: WorkflowDocument): readonly Issue[] {
  const at = (pointer: string) => checking.locate(path, `/obligations${pointer}`);
  const { performance } = obligations;
  const list = fieldOf(checking, obligations.record, obligations.list, { record: at("/record"), field: at("/list") }, { types: ["list"] });
  const items = checking.dictionary.lists.get(obligations.list);
  const item = (pointer: string, name: string, type: "text" | "date"): readonly Issue[] => {
    if (items === undefined) return [];
    const found = checking.dictionary.facts.get(name)?.type;
    const unknown = checkName(at(pointer), "field", name, items);
    return unknown.length > 0 || found === undefined || found === type ? unknown : [fieldMisfit(at(pointer), name, [type])];
  };
  const places = { record: at("/performance/record"), field: at("/performance/obligationField") };
  const done = { record: at("/performance/record"), field: at("/performance/doneField") };
  const performed = fieldOf(checking, performance.record, performance.obligationField, places, { repeats: true, types: ["text"] });
  return [
    ...list,
    ...item("/descriptionField", obligations.descriptionField, "text"),
    ...item("/dueField", obligations.dueField, "date"),
    ...performed,
    ...(recordIds(checking).includes(performance.record)
      ? fieldOf(checking, performance.record, performance.doneField, done, { types: ["boolean"] })
      : []),
  ];
}
