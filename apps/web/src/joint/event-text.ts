/** Events of mediating together in words. */
import type { EventBody } from "@jiefen/casework";
import { partyName } from "../case/party-name.ts";
import { invitedText } from "../case/session-text.ts";
import { type Telling, titled } from "../case/telling.ts";
import { attendanceText } from "./attendee.ts";

type Body<Kind extends EventBody["kind"]> = Extract<EventBody, { readonly kind: Kind }>;
type Kind =
  | "askedToJoin"
  | "askingAnswered"
  | "askingWithdrawn"
  | "memberReplaced"
  | "movedUp"
  | "helpCalled"
  | "callAnswered"
  | "helpCame"
  | "callUnanswered"
  | "callEnded"
  | "attendanceTaken";

function nameOfAsked({ state, name }: Telling, id: string): string {
  const asking = state.askings?.find((one) => one.id === id);
  return asking ? name(asking.person) : "";
}

function nameOfCalled(telling: Telling, call: string, id: string): string {
  const called = telling.state.calls?.find((one) => one.id === call)?.called.find((one) => one.id === id);
  return called ? invitedText(telling, [called]) : "";
}

export const jointTellers: { readonly [One in Kind]: (telling: Telling, body: Body<One>) => string } = {
  askedToJoin: ({ t, name }, { asking }) => t("joint.timeline.askedToJoin", { name: name(asking.person) }),
  askingAnswered: (telling, { asking, accepts, reason = "" }) =>
    telling.t(accepts ? "joint.timeline.accepted" : "joint.timeline.refused", { name: nameOfAsked(telling, asking), reason }),
  askingWithdrawn: (telling, { asking }) => telling.t("joint.timeline.withdrawn", { name: nameOfAsked(telling, asking) }),
  memberReplaced: ({ t, name, policy, state, language }, { person, party, ground }) =>
    t("joint.timeline.replaced", {
      name: name(person),
      party: partyName(policy, state.facts, party, ""),
      ground: titled(policy.joint?.objection?.grounds ?? [], ground, language),
    }),
  movedUp: ({ t, divisionTitle, policy, language }, { from, to, rung, reason }) =>
    t("joint.timeline.movedUp", {
      from: divisionTitle(from),
      to: divisionTitle(to),
      rung: titled(policy.joint?.ladder?.rungs ?? [], rung, language),
      reason,
    }),
  helpCalled: (telling, { call: { need, called } }) => telling.t("joint.timeline.called", { need, names: invitedText(telling, called) }),
  callAnswered: (telling, { call, called, comes, text = "" }) =>
    telling.t(comes ? "joint.timeline.comes" : "joint.timeline.comesNot", { name: nameOfCalled(telling, call, called), reason: text }),
  helpCame: (telling, { call, called }) => telling.t("joint.timeline.came", { name: nameOfCalled(telling, call, called) }),
  callUnanswered: ({ t }) => t("joint.timeline.unanswered"),
  callEnded: ({ t }, { result }) => t("joint.timeline.ended", { result }),
  attendanceTaken: (telling, { attendance }) => telling.t("joint.timeline.attendance", { who: attendanceText(telling, attendance) }),
};
