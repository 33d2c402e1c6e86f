/** The documents of a chain, layer by layer: what each layer makes of what lies above it. */
import { fileName } from "../document/file-name.ts";
import { errorAt } from "../document/issue-at.ts";
import { documentKinds, findKind } from "../document/kind.ts";
import { once } from "../facts/once.ts";
import type { Issue } from "../policy/issue.ts";
import { guardFile } from "../validate/guard.ts";
import { nearest } from "../validate/nearest.ts";
import { chainOf } from "./chain.ts";
import type { PolicyFile } from "./effective-policy.ts";
import { lay } from "./lay.ts";

export interface Step {
  readonly layer: string;
  /** The effective documents once this layer is laid on, by path. */
  readonly documents: ReadonlyMap<string, unknown>;
}

export interface Laid {
  readonly chain: readonly string[];
  readonly steps: readonly Step[];
  readonly provenance: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly issues: readonly Issue[];
  /** The chain could not be followed up to a highest layer. */
  readonly broken: boolean;
}

const laidOf = once((_: readonly PolicyFile[]) => new Map<string, Laid>());

/** Lays a layer's chain, highest first. Files that are unsafe, unknown or double are left out, each with an issue. Of the same files it is done
 * once: they are laid, checked and held against contracts one after the other. */
export function layChain(files: readonly PolicyFile[], layer: string): Laid {
  const before = laidOf(files);
  const laid = before.get(layer) ?? layAll(files, layer);
  before.set(layer, laid);
  return laid;
}

function layAll(files: readonly PolicyFile[], layer: string): Laid {
  const issues: Issue[] = [];
  const safe = files.filter((file) => {
    const found = guardFile(file);
    issues.push(...found);
    return found.length === 0;
  });
  const { chain, issues: chainIssues } = chainOf(safe, layer);
  issues.push(...chainIssues);
  const provenance = new Map<string, Map<string, string>>();
  const steps: Step[] = [];
  let documents: ReadonlyMap<string, unknown> = new Map();
  for (const current of chain) {
    const next = new Map(documents);
    const seen = new Set<string>();
    for (const file of safe) {
      if (file.layer !== current) continue;
      const known = findKind(file.path);
      if (known === undefined || seen.has(file.path)) {
        issues.push(known === undefined ? unknownFile(file) : doubleFile(file));
        continue;
      }
      seen.add(file.path);
      const specification = documentKinds[known.kind];
      const written =
        specification.layering === "own" ? new Map<string, string>() : (provenance.get(file.path) ?? new Map<string, string>());
      provenance.set(file.path, written);
      const above = specification.layering === "own" ? undefined : next.get(file.path);
      const first = current === chain[0] || specification.layering === "own";
      const result = lay({ specification, layer: current, path: file.path, first, provenance: written, issues }, above, file.content);
      if (result === undefined) next.delete(file.path);
      else next.set(file.path, result);
    }
    documents = next;
    steps.push({ layer: current, documents });
  }
  return { chain, steps, provenance, issues, broken: chainIssues.some(({ code }) => code !== "other-id") };
}

const paths = Object.values(documentKinds).map((specification) => specification.path);

function unknownFile(file: PolicyFile): Issue {
  const near = nearest(file.path, paths);
  const name = fileName(file.layer, file.path);
  return errorAt(
    { file: name, pointer: "" },
    "unknown-file",
    { zh: `不认识文件 \`${name}\`，它不会生效。`, en: `\`${name}\` is no file that a policy knows; it would have no effect.` },
    near === undefined || near.includes("*")
      ? {
          zh: "请放到约定的位置；文件名以字母开头，只用字母、数字、下划线和连字符。",
          en: "Put it where its kind belongs; its name starts with a letter and has letters, digits, underscores and hyphens only.",
        }
      : { zh: `是不是应为 \`${fileName(file.layer, near)}\`？`, en: `Should it be \`${fileName(file.layer, near)}\`?` },
  );
}

function doubleFile(file: PolicyFile): Issue {
  const name = fileName(file.layer, file.path);
  return errorAt(
    { file: name, pointer: "" },
    "double-file",
    { zh: `文件 \`${name}\` 给了两次。`, en: `\`${name}\` is given twice.` },
    { zh: "请只留一份。", en: "Keep one of the two." },
  );
}
