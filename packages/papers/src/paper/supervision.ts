/** A supervision card in words: for what, since when, to whom, and who may lift it. */
import { cardCause, dayLetPass, lettersOf, type SupervisionCard } from "@jiefen/casework";
import { type Language, type PaperName, veilText } from "@jiefen/policy";
import { paperWords } from "./paper-words.ts";
import type { Subject, Told } from "./subject.ts";
import { divisionTitle, inFull, titleOf } from "./titles.ts";

export type CardName = Extract<PaperName, `card.${string}`>;

interface TellingCard {
  readonly subject: Subject;
  readonly card: SupervisionCard;
  readonly count: number;
  readonly language: Language;
}

const tellers: Readonly<Record<CardName, (telling: TellingCard) => string | undefined>> = {
  "card.title": ({ subject: { policy }, card, language }) => titleOf(policy.cards, card.card, language),
  "card.count": ({ count }) => String(count),
  "card.cause": ({ subject: { policy }, card, language }) => cardCause(policy, card)[language],
  "card.since": ({ subject: { policy, standing, state }, card, language }) => inFull(dayLetPass(policy, standing, state, card), language),
  "card.issuedOn": ({ card, language }) => inFull(card.on, language),
  "card.to": addressee,
  "card.liftedBy": ({ subject: { policy, standing }, card, language }) =>
    policy.cards
      .find(({ id }) => id === card.card)
      ?.liftedBy.map((role) => titleOf(standing.roles, role, language) ?? "")
      .join(paperWords[language].and),
  "card.lifted": ({ subject: { names, veiled }, card: { lifted }, language }) =>
    lifted &&
    [inFull(lifted.on, language), names[lifted.by], veilText(lifted.reason, veiled)].filter(Boolean).join(paperWords[language].gap),
};

export const isCardName = (name: PaperName): name is CardName => Object.hasOwn(tellers, name);

/** Nothing of what is no card. */
export function cardText(subject: Subject, told: Told | undefined, name: CardName, language: Language): string | undefined {
  return told?.card && tellers[name]({ subject, card: told.card, count: told.count, language });
}

/** For a letter that went out, on paper too, the department that let its day come, and a blank where none is known; for all else, and for a letter
 * that came in and is to be answered here, the division that handles the case, with its handler. */
function addressee({ subject, card, language }: TellingCard): string | undefined {
  const { policy, standing, state, names } = subject;
  const { kind, about } = card.cause;
  const letter = kind === "letter" ? lettersOf(policy, state).find(({ record }) => record.id === about) : undefined;
  if (letter && !letter.incoming) return titleOf(policy.departments, letter.way?.department ?? letter.department, language);
  const division = divisionTitle(standing.divisions, state.heldBy, language);
  const handler = state.handler === undefined ? undefined : names[state.handler];
  return division !== undefined && handler !== undefined ? paperWords[language].withTitle(division, handler) : division;
}
