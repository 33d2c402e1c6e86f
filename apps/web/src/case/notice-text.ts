/** A notice in words, with the reason why a level has changed. */
import { findWay, lastTold, type Notice } from "@jiefen/casework";
import { letterTo } from "../letters/letter-to.ts";
import { cardTitle, causeText } from "./card-text.ts";
import { levelText } from "./level-text.ts";
import { sessionWhen } from "./session-text.ts";
import { type Telling, titled } from "./telling.ts";
import { visitedText } from "./visited-text.ts";

const tellers: { readonly [Kind in Notice["kind"]]: (telling: Telling, notice: Notice) => string } = {
  levelChanged: (telling, { about, level }) => telling.t("notice.levelChanged", { to: levelText(telling, about, level?.to) }),
  visitMissed: (telling, { about }) => telling.t("notice.visitMissed", { party: visitedText(telling, about) }),
  cardIssued: (telling, { about }) => {
    const card = telling.state.cards.find(({ id }) => id === about);
    const title = telling.t("notice.cardIssued", { card: card ? cardTitle(telling, card.card) : "" });
    return card ? `${title} · ${causeText(telling, card)}` : title;
  },
  rungOver: ({ t, policy, language }, { about }) => t("joint.noticeRungOver", { deadline: titled(policy.deadlines, about, language) }),
  callUnanswered: ({ t, state }, { about }) =>
    t("joint.noticeUnanswered", { need: state.calls?.find(({ id }) => id === about)?.need ?? "" }),
  letterTold: (telling, { about }) => {
    const way = findWay(telling.state, about);
    const told = way && lastTold(way);
    return told ? telling.t(`letters.told.${told}`, { department: letterTo(telling, about) }) : "";
  },
  sessionPlanned: (telling, { about }) => {
    const session = telling.state.sessions.find(({ id }) => id === about);
    return session ? telling.t("notice.sessionPlanned", { when: sessionWhen(telling, session), place: session.place }) : "";
  },
  sessionCancelled: (telling, { about }) => {
    const session = telling.state.sessions.find(({ id }) => id === about);
    const reason = session?.cancelled?.reason ?? "";
    return session ? telling.t("notice.sessionCancelled", { when: sessionWhen(telling, session), place: session.place, reason }) : "";
  },
};

export function noticeText(telling: Telling, notice: Notice): string {
  return tellers[notice.kind](telling, notice);
}

const causes = { advanceDay: "notice.causes.day", observe: "notice.causes.observed" } as const;

function isCause(cause: string): cause is keyof typeof causes {
  return Object.hasOwn(causes, cause);
}

/** Why a level changed: how, by what, and the criteria that ask for it. Empty for other notices. */
export function noticeReason(telling: Telling, { level, because }: Notice): string {
  if (!level) return "";
  const { t, policy, language } = telling;
  const separator = language === "zh" ? "；" : "; ";
  return [
    t(`notice.whys.${level.why}`),
    isCause(level.cause) ? t(causes[level.cause]) : "",
    because.length > 0 ? t("notice.because", { because: because.map((id) => titled(policy.criteria, id, language)).join(separator) }) : "",
  ]
    .filter(Boolean)
    .join(separator);
}
