/** A published dispute as it was collected: facts, with `null` where the page says nothing. */
import { readFileSync } from "node:fs";

type Published<Value> = Value | null | undefined;

export interface PublishedCase {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string | null;
  readonly place: {
    readonly province?: string | null;
    readonly city?: string | null;
    readonly county?: string | null;
    readonly town?: string | null;
  };
  readonly type_zh?: string | null;
  readonly summary_zh?: string | null;
  readonly facts: {
    readonly parties?: Published<number>;
    readonly relation?: Published<string>;
    /** Counts are numbers, or words such as `多次`. */
    readonly police_calls?: Published<number | string>;
    readonly prior_disputes?: Published<number | string>;
    readonly injury?: Published<string>;
    readonly weapon?: Published<boolean>;
    readonly threat?: Published<boolean>;
    readonly domestic_violence?: Published<boolean>;
    readonly amount_cny?: Published<number>;
    readonly group_size?: Published<number | string>;
    readonly elderly?: Published<boolean>;
    readonly minor_involved?: Published<boolean>;
    readonly mental_health?: Published<boolean>;
    readonly failed_mediations?: Published<number | string>;
    readonly duration_days?: Published<number>;
    readonly petition_risk?: Published<boolean>;
    readonly online_attention?: Published<boolean>;
  };
  readonly published_grade?: { readonly scheme_zh?: string | null; readonly value?: string | null; readonly basis?: string | null } | null;
  /** What the page says and the facts above cannot hold. */
  readonly unmodelled_zh?: readonly string[] | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function isPublishedCase(value: unknown): value is PublishedCase {
  return isRecord(value) && typeof value.id === "string" && isRecord(value.place) && isRecord(value.facts);
}

/** Throws an error naming the first entry that has not the shape. */
export function readPublishedCases(file: string | URL): readonly PublishedCase[] {
  const content: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!Array.isArray(content)) throw new Error(`${file} holds no list of cases.`);
  return content.map((entry: unknown, index) => {
    if (isPublishedCase(entry)) return entry;
    throw new Error(`Entry ${index + 1} of ${file} needs \`id\`, \`place\` and \`facts\`.`);
  });
}

export const shippedCases = (): readonly PublishedCase[] => readPublishedCases(new URL("cases.json", import.meta.url));
