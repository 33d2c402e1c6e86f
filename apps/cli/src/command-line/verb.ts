/** What a verb is: its help, its options, and what it does. */
import type { Language, Text } from "@jiefen/policy";
import type { Output } from "../output/output.ts";
import type { Exit } from "./exit.ts";

export const verbNames = [
  "check",
  "test",
  "decide",
  "explain",
  "sweep",
  "generate",
  "analyse",
  "prove",
  "diff",
  "scenarios",
  "publish",
  "releases",
  "rebase",
  "rollback",
  "migrate",
  "export",
  "import",
  "case-template",
  "import-cases",
  "papers",
  "figures",
  "serve",
  "verify-log",
  "backup",
  "restore",
  "collect",
] as const;
export type VerbName = (typeof verbNames)[number];

export interface OptionSpecification {
  readonly type: "string" | "boolean";
  /** What stands for the value in the usage line, e.g. `ID`. */
  readonly value?: string;
  readonly required?: boolean;
  /** Another option that makes this one needless, although it is required. */
  readonly unless?: string;
  readonly help: Text;
}

export interface Call {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Arguments that are no options, as many as the verb names. */
  readonly positionals: readonly string[];
  readonly language: Language;
  readonly output: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream;
}

/** A verb's line in the list, and the verb itself: read only when it is called, since some of them bring a whole server along. */
export interface VerbEntry {
  readonly summary: Text;
  load(): Promise<Verb>;
}

export interface Verb {
  /** Further lines of help: examples, what the answer holds. */
  readonly details?: Text;
  /** Names of the arguments that are no options; all of them are needed. */
  readonly positionals?: readonly string[];
  readonly options: Readonly<Record<string, OptionSpecification>>;
  run(call: Call): Promise<Exit>;
}
