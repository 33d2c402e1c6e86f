/** The workflow of a draft as it is drawn and listed: whatever is half written in it, and whose it is. */
import { type Flaw, type FlowStage, type FlowStep, flawsOf } from "@jiefen/analysis";
import {
  type Condition,
  type Effect,
  effects,
  findAt,
  isObject,
  isSameJson,
  type JsonObject,
  layerOf,
  own,
  pointerOf,
  type Text,
} from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";
import { isAdded, titleOf } from "../draft/hold.ts";
import { findText } from "../draft/text-at.ts";
import { isCondition } from "../entry/value-in-words.ts";
import { workflowWords } from "./words.ts";

export const workflowPath = "rules/workflow.json";

interface Held {
  readonly pointer: string;
  /** The layer that wrote its title. */
  readonly layer: Text | undefined;
  /** This layer's own, to be taken away again; the highest layer's are all its own. */
  readonly own: boolean;
  /** The layer above does not have it. */
  readonly added: boolean;
  readonly changed: boolean;
}

export interface ChartStage extends FlowStage, Held {}

export interface ChartStep extends FlowStep, Held {
  readonly record?: string;
  readonly retired: boolean;
}

export interface Chart {
  readonly initial: string;
  readonly stages: readonly ChartStage[];
  /** Retired ones too. */
  readonly steps: readonly ChartStep[];
  readonly flaws: readonly Flaw[];
}

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : []);

const isEffect = (name: string): name is Effect => effects.some((effect) => effect === name);

function entriesAt(drafted: Drafted, group: "stages" | "transitions"): readonly (readonly [string, JsonObject])[] {
  const found = findAt(drafted.policy.documents[workflowPath], [group]);
  const entries = Object.entries(isObject(found) ? found : {}).flatMap(([id, entry]) => (isObject(entry) ? [[id, entry] as const] : []));
  return entries.sort(([, one], [, other]) => Number(one["x-order"] ?? 0) - Number(other["x-order"] ?? 0));
}

function heldOf(drafted: Drafted, group: "stages" | "transitions", id: string, entry: JsonObject): Held & { readonly title: Text } {
  const { policy, above } = drafted;
  const place = [group, id];
  const layer = layerOf(policy, workflowPath, pointerOf([...place, "title"]));
  const added = above !== undefined && isAdded(drafted, workflowPath, place);
  const untitled = { zh: workflowWords.zh.untitled, en: workflowWords.en.untitled };
  const title = findText(policy, workflowPath, [...place, "title"]);
  return {
    pointer: pointerOf(place),
    title: title && title.zh !== "" ? title : untitled,
    layer: layer === undefined ? undefined : titleOf(drafted, layer),
    own: above === undefined || added,
    added,
    changed: above !== undefined && !added && !isSameJson(entry, findAt(above.documents[workflowPath], place)),
  };
}

function stepOf(drafted: Drafted, id: string, entry: JsonObject): ChartStep {
  const conditions: Condition | undefined = isCondition(entry.conditions) ? entry.conditions : undefined;
  return {
    id,
    ...heldOf(drafted, "transitions", id, entry),
    from: strings(entry.from),
    ...(typeof entry.to === "string" && { to: entry.to }),
    ...(typeof entry.record === "string" && { record: entry.record }),
    roles: strings(entry.roles),
    ...(conditions && { conditions }),
    effects: strings(entry.effects).filter(isEffect),
    retired: entry.retired === true,
  };
}

/** Whether the role has the right that the step asks for; one that nobody declared is for others to complain of. */
function mayAct({ policy }: Drafted): (role: string, step: FlowStep) => boolean {
  const roles = findAt(policy.documents["rules/organisation.json"], ["roles"]);
  return (role, { effects: has = [] }) => {
    const known = isObject(roles) ? own(roles, role) : undefined;
    return !isObject(known) || strings(known.permissions).includes(has.includes("reopen") ? "case.reopen" : "case.step");
  };
}

export function chartOf(drafted: Drafted): Chart {
  const stages = entriesAt(drafted, "stages").map(
    ([id, entry]): ChartStage => ({
      id,
      ...heldOf(drafted, "stages", id, entry),
      ends: entry.kind !== undefined && entry.kind !== "open",
    }),
  );
  const steps = entriesAt(drafted, "transitions").map(([id, entry]) => stepOf(drafted, id, entry));
  const initial = String(findAt(drafted.policy.documents[workflowPath], ["initial"]) ?? "");
  const flow = { initial, stages, steps: steps.filter(({ retired }) => !retired) };
  return { initial, stages, steps, flaws: flawsOf(flow, mayAct(drafted)) };
}
