/** The finding that something could not be told. */
import type { Text } from "@jiefen/policy";
import type { Why } from "../prove/find-case.ts";
import { whyUndecided } from "../prove/undecided.ts";
import type { Finding } from "./finding.ts";

export function undecidedAbout(about: string, place: Pick<Finding, "layer" | "file" | "pointer">, what: Text, why: Why): Finding {
  const { zh, en } = whyUndecided[why];
  return {
    kind: "undecided",
    severity: "note",
    about,
    others: [],
    ...place,
    message: { zh: `${what.zh}，没有断定。`, en: `It was not decided ${what.en}.` },
    hint: { zh: `${zh}。`, en: `${capital(en)}.` },
  };
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
