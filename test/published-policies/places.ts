/** What other places have published, as facts, and those policies as layers of their own, which extend nothing. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { layersBelow } from "../shipped-policy/layers-below.ts";

export interface PublishedLevel {
  readonly name: string;
  /** In one character; empty where none is published. */
  readonly colour: string;
  readonly criteria: readonly string[];
  readonly handler: string;
  readonly revisit: string;
  readonly deadline: string;
}

export interface PublishedPolicy {
  readonly place: string;
  readonly levels: readonly PublishedLevel[];
  readonly closure: string;
  readonly notes: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function isPublishedPolicy(value: unknown): value is PublishedPolicy {
  return isRecord(value) && typeof value.place === "string" && Array.isArray(value.levels) && typeof value.closure === "string";
}

/** Folder of the policies of other places. */
export const root = fileURLToPath(new URL(".", import.meta.url));

export const { files, layers, examine, getLayer } = await layersBelow(root);

const content: unknown = JSON.parse(readFileSync(new URL("published.json", import.meta.url), "utf8"));

/** By layer. */
export const published: ReadonlyMap<string, PublishedPolicy> = new Map(
  Object.entries(isRecord(content) ? content : {}).map(([layer, policy]) => {
    if (!isPublishedPolicy(policy)) throw new Error(`published.json: \`${layer}\` needs \`place\`, \`levels\` and \`closure\`.`);
    return [layer, policy];
  }),
);
