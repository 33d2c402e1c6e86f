/** Why a claim could be neither proved nor refuted, in words. */
import type { Text } from "@jiefen/policy";
import type { Why } from "./find-case.ts";
import type { Verdict } from "./proof.ts";

/** In both languages, to stand inside a sentence. */
export const whyUndecided: Readonly<Record<Why, Text>> = {
  time: { zh: "限定时间内没有得出结论", en: "no answer within the time allowed" },
  length: {
    zh: "记录不超过 8 条的情形里没有反例，更多条的无法断定",
    en: "no counterexample with up to 8 entries in any list; longer lists are not decided",
  },
  unlike: { zh: "找到的情形经复核并不成立", en: "what was found did not hold when it was decided in full" },
};

export const undecided = (why: Why): Verdict => ({ kind: "undecided", why: whyUndecided[why] });
