/** From intake to a settlement, as a station would work: assess, assign, gather the team, accept, mediate, agree. */
import type { CaseView } from "@jiefen/server/client";
import { acceptance, mediation } from "../../shipped-policy/usual-answers.ts";
import type { CaseWork } from "./case-work.ts";
import { type Post, posts } from "./staff.ts";
import type { Station } from "./station.ts";

/** One promise of an agreement. */
export interface Promised {
  readonly text: string;
  readonly kind: "money" | "inKind" | "act" | "apology";
  readonly dueOn: string;
  /** In fen. */
  readonly amount?: number;
  readonly quantity?: string;
}

/** Risk assessment with what the gravest level asks for, handler, team, acceptance; where a county puts a step of its own in between, that too. */
export async function prepare(station: Station, work: CaseWork): Promise<CaseView> {
  const people = await (await station.client(work.layer, "deputy")).people();
  const idOf = (post: Post): string => people.find(({ name }) => name === `${work.layer} ${post}`)?.id ?? "";
  await work.step("deputy", "assess", {
    riskAssessed: true,
    riskFindings: "逐项核对风险点。",
    riskReportDone: true,
    jointMeetingHeld: true,
    jointMeetingMinutes: "会商纪要。",
    leadOfficerAgreed: true,
  });
  await work.command("deputy", { kind: "assign", handler: idOf("officer") });
  const { team } = await work.view("deputy");
  const free: Post[] = ["officer", "mediator", "judicial", "grid", "deputy", "centre", "liaison"];
  const members = (team?.seats ?? []).flatMap((seat) => {
    const fitting = free.filter((post) => seat.roles.includes(posts[post])).slice(0, seat.least);
    for (const post of fitting) free.splice(free.indexOf(post), 1);
    return fitting.map((post) => ({ person: idOf(post), role: posts[post], seat: seat.id }));
  });
  await work.command("deputy", { kind: "setTeam", team: members });
  return accept(work);
}

async function accept(work: CaseWork): Promise<CaseView> {
  const { offers } = await work.view();
  const accepting = offers.filter(({ record, allowed }) => record === "acceptance" && allowed);
  const [step] = accepting;
  if (!step || accepting.length > 1) throw new Error(`One way of accepting was expected: ${JSON.stringify(offers)}`);
  return work.step("officer", step.transition, acceptance);
}

export async function agree(work: CaseWork, promised: readonly Promised[], by: string, to: string): Promise<CaseView> {
  await work.step("officer", "recordMediation", mediation);
  const obligations = promised.map(({ text, kind, dueOn, amount, quantity }, index) => ({
    id: `promise-${index + 1}`,
    obligationText: text,
    obligationKind: kind,
    obligationDueOn: dueOn,
    ...(amount !== undefined && { obligationAmount: amount }),
    ...(quantity !== undefined && { obligationQuantity: quantity }),
    obligationBy: by,
    obligationTo: to,
  }));
  const client = await work.view();
  if (client.state.stage !== "stabilising") throw new Error(`Nothing can be agreed at \`${client.state.stage}\`.`);
  return work.command("officer", {
    kind: "step",
    transition: promised.length > 0 ? "settleToPerform" : "settleAtOnce",
    values: {
      agreementForm: "written",
      partiesSigned: true,
      agreementSealed: true,
      judicialConfirmationOffered: true,
      judicialConfirmationAnswer: "decline",
      obligations,
    },
  });
}
