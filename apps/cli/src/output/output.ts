/** Where a verb's answer goes: lines for people, one JSON value for programs, lines of JSON for both. */
import type { Language, Text } from "@jiefen/policy";
import { type Paint, paintFor } from "./paint.ts";
import { drawProgress, noProgress, type Progress } from "./progress.ts";

export interface LongWork {
  /** Undefined where nobody knows it. */
  readonly total: number | undefined;
  /** The answer is written while the work goes on. */
  readonly answersMeanwhile?: boolean;
  /** Milliseconds. */
  readonly now?: () => number;
}

export interface Output {
  readonly json: boolean;
  readonly language: Language;
  readonly paint: Paint;
  /** For people; silent with `--json`. */
  line(text?: string): void;
  /** A sentence in the language of messages; silent with `--json`. */
  say(text: Text): void;
  /** For programs; silent without `--json`. */
  value(value: unknown): void;
  /** A part of an answer that is lines whoever asks; resolves when there is room for more. */
  text(text: string): Promise<void>;
  /** A bar on the terminal. None in a pipe, for a program that reads from a terminal, or where the answer runs over the same one. */
  progress(work: LongWork): Progress;
}

export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  once?(event: "drain", listener: () => void): unknown;
}

export function createOutput(
  { stdout, stderr }: { readonly stdout: Stream; readonly stderr: Stream },
  json: boolean,
  language: Language,
  environment: Readonly<Record<string, string | undefined>>,
): Output {
  const line = (text = ""): void => {
    if (!json) stdout.write(`${text}\n`);
  };
  return {
    json,
    language,
    paint: paintFor(stdout.isTTY === true && environment.NO_COLOR === undefined),
    line,
    say: (text) => line(text[language]),
    value: (value) => {
      if (json) stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    },
    async text(text) {
      // Whoever reads slowly must not make us pile up what is written; and who stops reading is heard of only meanwhile.
      if (stdout.write(text) !== false) return;
      await new Promise<void>((resolve) => {
        if (stdout.once) stdout.once("drain", resolve);
        else resolve();
      });
    },
    progress({ total, answersMeanwhile, now }) {
      const taken = stdout.isTTY === true && (json || answersMeanwhile === true);
      return stderr.isTTY === true && !taken && environment.TERM !== "dumb" ? drawProgress(stderr, language, total, now) : noProgress;
    },
  };
}
