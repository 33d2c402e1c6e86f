/** The finding that something could not be told. */
import type { Condition, Text } from "@jiefen/policy";
import type { Why } from "../prove/find-case.ts";
import { whyUndecided } from "../prove/undecided.ts";
import type { Finding } from "./finding.ts";
import type { Study } from "./study.ts";
import { unaskedIn } from "./unasked.ts";

/** Something that hangs on a question nobody asks is not sought among longer lists: that finding says it all. */
export function undecidedAbout(
  { policy }: Study,
  about: string,
  place: Pick<Finding, "layer" | "file" | "pointer">,
  what: Text,
  why: Why,
  conditions: readonly Condition[],
): readonly Finding[] {
  if (why === "length" && unaskedIn(policy, conditions).length > 0) return [];
  const { zh, en } = why === "length" ? noneAmongShort : whyUndecided[why];
  return [
    {
      kind: "undecided",
      severity: "note",
      about,
      others: [],
      ...place,
      message: { zh: `${what.zh}，没有断定。`, en: `It was not decided ${what.en}.` },
      hint: { zh: `${zh}。`, en: `${capital(en)}.` },
    },
  ];
}

const noneAmongShort: Text = {
  zh: "清单不超过8条的情形里没有找到，更多条的没有断定",
  en: "none was found with up to 8 entries in any list; longer lists are not decided",
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
