/** What is odd about a workflow, told from its stages and steps alone: a policy in force or one half written. */
import type { Condition, Effect, Policy, Text } from "@jiefen/policy";
import { contradicts } from "./contradicts.ts";

export interface FlowStage {
  readonly id: string;
  readonly title: Text;
  /** The case has ended there. */
  readonly ends: boolean;
}

export interface FlowStep {
  readonly id: string;
  readonly title: Text;
  readonly from: readonly string[];
  readonly to?: string;
  readonly roles: readonly string[];
  readonly conditions?: Condition;
  readonly effects?: readonly Effect[];
}

/** In declared order, without what is retired. */
export interface Flow {
  readonly initial: string;
  readonly stages: readonly FlowStage[];
  readonly steps: readonly FlowStep[];
}

/** `unreachable`: no way leads to the stage. `deadEnd`: nothing leaves it. `endless`: it can be left, but no way leads to an end. `nobody`: no role
 * may do anything there. `fromNowhere`: a step that leaves only stages no case comes to. `contradiction`: a step whose condition cannot hold. */
export type FlawKind = "unreachable" | "deadEnd" | "endless" | "nobody" | "fromNowhere" | "contradiction";

export interface Flaw {
  readonly kind: FlawKind;
  readonly of: "stage" | "step";
  readonly id: string;
  readonly message: Text;
  readonly hint: Text;
}

export function flowOf({ initialStage, stages, transitions }: Pick<Policy, "initialStage" | "stages" | "transitions">): Flow {
  return { initial: initialStage, stages: stages.map((stage) => ({ ...stage, ends: stage.kind !== "open" })), steps: transitions };
}

/** `mayAct` tells whether a role has the right to take the step; without it every role has. */
export function flawsOf(flow: Flow, mayAct: (role: string, step: FlowStep) => boolean = () => true): readonly Flaw[] {
  const reached = reachedFrom(flow);
  const ending = leadingToAnEnd(flow);
  const ofStages = flow.stages.flatMap((stage): readonly Flaw[] => {
    const leaving = flow.steps.filter(({ from }) => from.includes(stage.id));
    const left = leaving.some(({ to }) => to !== undefined && to !== stage.id);
    const found: Flaw[] = [];
    if (!reached.has(stage.id)) found.push(flaw("unreachable", "stage", stage));
    if (stage.ends) return found;
    if (!left) found.push(flaw("deadEnd", "stage", stage));
    else if (!ending.has(stage.id)) found.push(flaw("endless", "stage", stage));
    if (leaving.length > 0 && !leaving.some((step) => step.roles.some((role) => mayAct(role, step))))
      found.push(flaw("nobody", "stage", stage));
    return found;
  });
  const ofSteps = flow.steps.flatMap((step): readonly Flaw[] => [
    ...(step.from.some((stage) => reached.has(stage)) ? [] : [flaw("fromNowhere", "step", step)]),
    ...(step.conditions && contradicts(step.conditions) ? [flaw("contradiction", "step", step)] : []),
  ]);
  return [...ofStages, ...ofSteps];
}

function reachedFrom({ initial, steps }: Flow): ReadonlySet<string> {
  const reached = new Set([initial]);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of steps) if (to !== undefined && from.some((stage) => reached.has(stage))) reached.add(to);
  }
  return reached;
}

function leadingToAnEnd({ stages, steps }: Flow): ReadonlySet<string> {
  const ending = new Set(stages.filter(({ ends }) => ends).map(({ id }) => id));
  for (let before = -1; before !== ending.size; ) {
    before = ending.size;
    for (const { from, to } of steps) if (to !== undefined && ending.has(to)) for (const stage of from) ending.add(stage);
  }
  return ending;
}

function flaw(kind: FlawKind, of: Flaw["of"], { id, title }: { readonly id: string; readonly title: Text }): Flaw {
  const { message, hint } = words[kind];
  return { kind, of, id, message: { zh: message.zh(`“${title.zh}”`), en: message.en(`“${title.en}”`) }, hint };
}

interface FlawWords {
  readonly message: { readonly zh: (title: string) => string; readonly en: (title: string) => string };
  readonly hint: Text;
}

const words: Readonly<Record<FlawKind, FlawWords>> = {
  unreachable: {
    message: { zh: (title) => `没有步骤能到达环节${title}。`, en: (title) => `No step leads to the stage ${title}.` },
    hint: { zh: "请加一个通向它的步骤，或去掉这个环节。", en: "Add a step that leads there, or take the stage away." },
  },
  deadEnd: {
    message: {
      zh: (title) => `环节${title}没有出路：没有步骤离开它，它又不是已结束的环节。`,
      en: (title) => `The stage ${title} is a dead end: no step leaves it, and it does not end the case.`,
    },
    hint: { zh: "请加一个离开它的步骤。", en: "Add a step that leaves it." },
  },
  endless: {
    message: {
      zh: (title) => `从环节${title}出发，怎样走都到不了结束。`,
      en: (title) => `From the stage ${title} no way leads to an end.`,
    },
    hint: { zh: "请加一个通向后面环节的步骤。", en: "Add a step that leads on from here." },
  },
  nobody: {
    message: {
      zh: (title) => `环节${title}里没有哪个岗位有权办理。`,
      en: (title) => `In the stage ${title} no role has the right to do anything.`,
    },
    hint: {
      zh: "请给离开它的步骤换上有办理权限的岗位。",
      en: "Give a step that leaves it a role with the right to take steps.",
    },
  },
  fromNowhere: {
    message: {
      zh: (title) => `步骤${title}走不到：它出发的环节没有纠纷会到达。`,
      en: (title) => `The step ${title} is never taken: no case comes to the stages it leaves from.`,
    },
    hint: { zh: "请改它从哪些环节出发，或停用它。", en: "Change the stages it leaves from, or retire it." },
  },
  contradiction: {
    message: {
      zh: (title) => `步骤${title}的条件自相矛盾，永远不能满足。`,
      en: (title) => `The conditions of the step ${title} contradict one another.`,
    },
    hint: { zh: "请改条件，或停用这个步骤。", en: "Change the conditions, or retire the step." },
  },
};
