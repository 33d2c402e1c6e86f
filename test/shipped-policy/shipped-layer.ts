/** The shipped policy as its layers see it: read from disk once, laid over, validated and compiled. */
import { fileURLToPath } from "node:url";
import {
  compile,
  compileStanding,
  type Issue,
  overlay,
  type Policy,
  type PolicyFile,
  type Standing,
  type ValidPolicy,
  validate,
} from "@jiefen/policy";
import { ajvValidator, digest, readPolicyFiles } from "@jiefen/store";

const root = fileURLToPath(new URL("../..", import.meta.url));

export const files: readonly PolicyFile[] = await readPolicyFiles(root);

/** The city and its seven counties, as their folders are named. */
export const layers = [...new Set(files.map(({ layer }) => layer))].sort();

export interface ShippedLayer {
  readonly valid: ValidPolicy;
  readonly policy: Policy;
  readonly standing: Standing;
}

/** What is wrong with a layer, and the layer itself where nothing stands against it. */
export function examine(layer: string): { readonly issues: readonly Issue[]; readonly valid?: ValidPolicy } {
  const laid = overlay(files, layer, digest);
  const checked = validate(files, laid.policy, ajvValidator);
  return { issues: [...laid.issues, ...checked.issues], ...(checked.policy && { valid: checked.policy }) };
}

const known = new Map<string, ShippedLayer>();

/** Throws an Error naming the issues of a layer that is not valid. */
export function getLayer(layer: string): ShippedLayer {
  const before = known.get(layer);
  if (before) return before;
  const { valid, issues } = examine(layer);
  if (!valid) throw new Error(`${layer}: ${issues.map(({ file, pointer, message }) => `${file}${pointer} ${message.en}`).join("\n")}`);
  const shipped = { valid, policy: compile(valid), standing: compileStanding(valid) };
  known.set(layer, shipped);
  return shipped;
}
