/** What a department told last on a letter, beside that it sent it back. */
import type { Policy, Text } from "@jiefen/policy";
import type { LetterWay } from "../case/letter-way.ts";
import type { CaseState } from "../case/state.ts";
import { letterActs } from "./letter-acts.ts";
import { findWay } from "./way.ts";

type LetterTold = "reported" | "extended" | "answered";

export function lastTold(way: LetterWay): LetterTold | undefined {
  const told = letterActs(way).flatMap(({ what }) => (what === "reported" || what === "extended" || what === "answered" ? [what] : []));
  return told.at(-1);
}

/** What there is to read, and why: an answer lets its case go on. */
export function letterToldText({ departments }: Policy, state: CaseState, letter: string): Text {
  const way = findWay(state, letter);
  const told = way && lastTold(way);
  const { zh, en } = departments.find(({ id }) => id === way?.department)?.title ?? { zh: "", en: "" };
  const texts: Readonly<Record<LetterTold, Text>> = {
    answered: { zh: `阅处：${zh}已反馈推送函`, en: `Read and go on: ${en} has answered the letter` },
    reported: { zh: `阅知：${zh}报了推送函阶段情况`, en: `Read: ${en} reports on the letter` },
    extended: { zh: `阅知：${zh}的推送函已延期`, en: `Read: ${en} has taken more time for the letter` },
  };
  return told ? texts[told] : { zh: "阅知：推送函", en: "Read: the letter" };
}
