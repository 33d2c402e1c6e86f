/** Scales and criteria of a draft, read from its documents: also those that cannot be compiled yet. */
import { findAt, isObject, type JsonObject } from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";
import { findText } from "../draft/text-at.ts";
import { type Named, namedBy } from "../entry/references.ts";

export const gradingPath = "rules/grading.json";

export interface DraftedLevel extends Named {
  readonly swatch: string;
  readonly from?: number;
}

export interface DraftedScale extends Named {
  readonly points: boolean;
  readonly initial: string;
  /** Rising. */
  readonly levels: readonly DraftedLevel[];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function levelsOf({ policy }: Drafted, scale: string): readonly DraftedLevel[] {
  const found = findAt(policy.documents[gradingPath], ["scales", scale, "levels"]);
  const entries = Object.entries(isObject(found) ? found : {}).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
  return entries
    .sort(([, one], [, other]) => Number(one.rank ?? 0) - Number(other.rank ?? 0))
    .map(([id, level]) => ({
      id,
      title: findText(policy, gradingPath, ["scales", scale, "levels", id, "title"]) ?? { zh: id, en: id },
      swatch: text(level.swatch),
      ...(typeof level.from === "number" && { from: level.from }),
    }));
}

/** In declared order. */
export function scalesOf(drafted: Drafted): readonly DraftedScale[] {
  return namedBy(drafted.policy, "scale", gradingPath).map(({ id, title }) => {
    const scale = findAt(drafted.policy.documents[gradingPath], ["scales", id]);
    const { method, initial } = isObject(scale) ? scale : {};
    return { id, title, points: method === "points", initial: text(initial), levels: levelsOf(drafted, id) };
  });
}

/** What a criterion leads to. */
export interface Outcome {
  readonly scale: string;
  readonly level?: string;
  readonly points?: number;
}

export function outcomeOf(criterion: JsonObject): Outcome {
  const params = findAt(criterion, ["event", "params"]);
  const { scale, level, points } = isObject(params) ? params : {};
  return {
    scale: text(scale),
    ...(typeof level === "string" && { level }),
    ...(typeof points === "number" && { points }),
  };
}
