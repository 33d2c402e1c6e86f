/** How work that waits is called, in both languages: the policy's titles, and the page's own words for what has none. */
import type { Policy, Text } from "@jiefen/policy";
import { words } from "../words/words.ts";
import type { OfflineCommand } from "./on-device.ts";

function said(key: "case.act.recordFacts" | "case.act.note"): Text {
  return { zh: words.getFixedT("zh")(key), en: words.getFixedT("en")(key) };
}

export function workTitle(policy: Policy, command: OfflineCommand): Text {
  switch (command.kind) {
    case "recordFacts":
      return said("case.act.recordFacts");
    case "note":
      return said("case.act.note");
    case "visit":
      return policy.records[policy.visit.record]?.title ?? said("case.act.note");
    case "record":
      return policy.records[command.record]?.title ?? said("case.act.note");
    case "step":
      return policy.transitions.find(({ id }) => id === command.transition)?.title ?? said("case.act.note");
  }
}
