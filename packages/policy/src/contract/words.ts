/** A contract in words, as the builder and the issues say it. */
import { isObject } from "../document/json.ts";
import type { ContractRule } from "../document/rules.ts";
import type { Text } from "../policy/text.ts";
import type { Direction } from "./tighten.ts";

/** What is spoken of, where that makes the words clearer: a length of time is shortened rather than lowered; of a list of which one entry applies
 * (`oneOfMany`), additions are bound. */
export type Matter = "time" | "oneOfMany" | "other";

const tighter: Readonly<Record<Direction, Readonly<Record<"time" | "other", Text>>>> = {
  lower: {
    time: { zh: "只可缩短，不可延长", en: "it may only be made shorter" },
    other: { zh: "只可调低，不可调高", en: "it may only be lowered" },
  },
  higher: {
    time: { zh: "只可延长，不可缩短", en: "it may only be made longer" },
    other: { zh: "只可调高，不可调低", en: "it may only be raised" },
  },
  superset: {
    time: { zh: "只可增加，不可减少", en: "it may be added to, but nothing taken away" },
    other: { zh: "只可增加，不可减少", en: "it may be added to, but nothing taken away" },
  },
  sooner: {
    time: {
      zh: "只可提前或加密，不可推迟、拉长间隔或减少次数",
      en: "visits may only come sooner or closer together, never later or fewer",
    },
    other: {
      zh: "只可提前或加密，不可推迟、拉长间隔或减少次数",
      en: "visits may only come sooner or closer together, never later or fewer",
    },
  },
};

/** Of a draft, anything may stand there: only what can be said is a rule. */
export function isContractRule(value: unknown): value is ContractRule {
  if (!isObject(value)) return false;
  if (value.allow === "tighten") return typeof value.direction === "string" && Object.hasOwn(tighter, value.direction);
  return value.allow === "fixed" || value.allow === "extend" || value.allow === "free";
}

/** E.g. 总园允许调整，只可缩短，不可延长。 `by` is the title of the layer whose contract it is. */
export function contractInWords(rule: ContractRule, by: Text, matter: Matter = "other"): Text {
  switch (rule.allow) {
    case "fixed":
      return { zh: `${by.zh}统一规定，下级不可改动。`, en: `${by.en} lays this down; no layer below may change it.` };
    case "extend":
      if (matter === "oneOfMany")
        return {
          zh: `${by.zh}允许增加，所增加的不得比它所代替的规定宽；不可删除或改动已有的。`,
          en: `${by.en} allows additions that ask for no less than what they take the place of; what is there may not be changed or taken away.`,
        };
      return {
        zh: `${by.zh}允许增加，不可删除或改动已有的。`,
        en: `${by.en} allows additions; what is there may not be changed or taken away.`,
      };
    case "free":
      return { zh: `${by.zh}允许自行规定。`, en: `${by.en} leaves this to the layers below.` };
    case "tighten": {
      const { zh, en } = tighter[rule.direction][matter === "time" ? "time" : "other"];
      return { zh: `${by.zh}允许调整，${zh}。`, en: `${by.en} allows this to be adjusted: ${en}.` };
    }
  }
}

const timeUnits: ReadonlySet<string> = new Set(["minutes", "hours", "days", "workingDays", "months", "years"]);

export function matterOf(unit: string | undefined): Matter {
  return unit !== undefined && timeUnits.has(unit) ? "time" : "other";
}
