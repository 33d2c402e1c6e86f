/** What a department told last on a letter, beside that it sent it back. */
import type { Policy, Text } from "@jiefen/policy";
import type { LetterAct, LetterWay } from "../case/letter-way.ts";
import type { CaseState } from "../case/state.ts";
import { findWay } from "./way.ts";

export type LetterTold = "reported" | "extended" | "answered";

export function lastTold({ reports, extended, answered }: Pick<LetterWay, "reports" | "extended" | "answered">): LetterTold | undefined {
  const acts: readonly (readonly [LetterTold, LetterAct | undefined])[] = [
    ["reported", reports.at(-1)],
    ["extended", extended],
    ["answered", answered],
  ];
  const told = acts.flatMap(([what, act]) => (act ? [{ what, at: act.at }] : []));
  return told.toSorted((one, other) => other.at - one.at)[0]?.what;
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
