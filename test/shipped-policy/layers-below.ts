/** The layers of a folder as they are: read from disk once, laid over, validated and compiled. */
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

export interface ReadLayer {
  readonly valid: ValidPolicy;
  readonly policy: Policy;
  readonly standing: Standing;
}

/** What is wrong with a layer, and the layer itself where nothing stands against it. */
export interface Examined {
  readonly issues: readonly Issue[];
  readonly valid?: ValidPolicy;
}

export interface Layers {
  readonly files: readonly PolicyFile[];
  /** As their folders are named. */
  readonly layers: readonly string[];
  readonly examine: (layer: string) => Examined;
  /** Throws an Error naming the issues of a layer that is not valid. */
  readonly getLayer: (layer: string) => ReadLayer;
}

/** Of the folder that holds `rules/` and `schemas/`. */
export async function layersBelow(root: string): Promise<Layers> {
  const files = await readPolicyFiles(root);
  const known = new Map<string, ReadLayer>();
  const examine = (layer: string): Examined => {
    const laid = overlay(files, layer, digest);
    const checked = validate(files, laid.policy, ajvValidator);
    return { issues: [...laid.issues, ...checked.issues], ...(checked.policy && { valid: checked.policy }) };
  };
  const getLayer = (layer: string): ReadLayer => {
    const before = known.get(layer);
    if (before) return before;
    const { valid, issues } = examine(layer);
    if (!valid) throw new Error(`${layer}: ${issues.map(({ file, pointer, message }) => `${file}${pointer} ${message.en}`).join("\n")}`);
    const read = { valid, policy: compile(valid), standing: compileStanding(valid) };
    known.set(layer, read);
    return read;
  };
  return { files, layers: [...new Set(files.map(({ layer }) => layer))].sort(), examine, getLayer };
}
