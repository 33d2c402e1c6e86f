/** A supervision card in words. */
import type { SupervisionCard } from "@jiefen/casework";
import { letterTo } from "../letters/letter-to.ts";
import { type Telling, titled } from "./telling.ts";
import { visitedText } from "./visited-text.ts";

export function cardTitle({ policy, language }: Pick<Telling, "policy" | "language">, card: string): string {
  return titled(policy.cards, card, language);
}

type Cause = SupervisionCard["cause"];

const abouts: { readonly [Kind in Cause["kind"]]: (telling: Telling, about: string) => string } = {
  deadline: ({ policy, language }, about) => titled(policy.deadlines, about, language),
  visit: visitedText,
  letter: letterTo,
  accumulation: ({ policy, language }, about) => titled(policy.accumulation, about, language),
};

/** What it was issued for. */
export function causeText(telling: Telling, { cause }: Pick<SupervisionCard, "cause">): string {
  return telling.t(`card.causes.${cause.kind}`, { about: abouts[cause.kind](telling, cause.about) });
}
