/** Where a verb's answer goes: lines for people, one JSON value for programs. */
import type { Language, Text } from "@jiefen/policy";
import { type Paint, paintFor } from "./paint.ts";

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
  /** One line of an answer that is lines of JSON whoever asks. */
  jsonLine(value: unknown): void;
}

export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

export function createOutput(
  stream: Stream,
  json: boolean,
  language: Language,
  environment: Readonly<Record<string, string | undefined>>,
): Output {
  const line = (text = ""): void => {
    if (!json) stream.write(`${text}\n`);
  };
  return {
    json,
    language,
    paint: paintFor(stream.isTTY === true && environment.NO_COLOR === undefined),
    line,
    say: (text) => line(text[language]),
    jsonLine: (value) => {
      stream.write(`${JSON.stringify(value)}\n`);
    },
    value: (value) => {
      if (json) stream.write(`${JSON.stringify(value, null, 2)}\n`);
    },
  };
}
