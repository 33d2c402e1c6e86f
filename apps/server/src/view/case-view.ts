/** A case as one reader may see it, with everything the page shows beside it. */
import { advice, agenda, attachmentsOf, caseNumber, checklist, factsOf, offers } from "@jiefen/casework";
import { evaluate } from "@jiefen/policy";
import { covers } from "../access/authorise.ts";
import { commandPermissions } from "../access/command-permission.ts";
import type { CaseView, PersonalCommandKind } from "../api/index.ts";
import { letterChases } from "../letters/letter-chases.ts";
import { letterUnits } from "../letters/letter-units.ts";
import { withEarlierFacts } from "../mask/earlier-facts.ts";
import { maskingOf, maskState } from "../mask/mask-case.ts";
import { sightOf } from "../mask/sensitive.ts";
import type { CaseCall } from "../routes/call.ts";
import { guidanceOf, referralsOf, teamOf } from "./case-parts.ts";
import { titleOf } from "./case-title.ts";
import { earlierDisputes } from "./earlier-disputes.ts";
import { explained } from "./explained.ts";
import { peopleNamed } from "./people-named.ts";
import { noteView } from "./view-log.ts";
import { waitingForReader } from "./waiting-for-reader.ts";

/** Writes down that personal data was shown, if it was. */
export async function caseView(call: CaseCall): Promise<CaseView> {
  const { service, reader, policy, today } = call;
  const { state } = call.concerned;
  const { store } = service;
  const sight = sightOf(reader, call.concerned);
  const standing = await store.policies.getStanding(state.layer);
  const facts = factsOf(policy, state, today);
  const names = await store.people.names(peopleNamed(state));
  const earlier = await earlierDisputes(store, reader, state.observed);
  const { decision, explanation } = explained(policy, sight, await evaluate(policy, state.type, facts, today));
  const list = await checklist(policy, state, today);
  const advised = await advice(policy, state, today);
  const actor = { person: reader.person.id, roles: reader.person.roles, division: reader.person.division };
  const dictionary = await withEarlierFacts(store, policy, state);
  const masking = maskingOf(dictionary, sight, new Set(earlier.map(({ caseId }) => caseId)), state);
  const { noted } = masking;
  const masked = maskState(masking, state);
  await noteView(call, noted.shown);
  return {
    state: masked,
    number: caseNumber(state),
    title: titleOf(policy, state.facts, !sight.personal),
    today,
    layer: { id: policy.layer.id, title: policy.layer.title },
    release: state.release,
    decision,
    explanation,
    checklist: list,
    offers: await offers(policy, standing, state, actor, today),
    tasks: await agenda(policy, standing, state, today),
    may: mayDo(call),
    maySign: covers(reader, "case.sign", call.concerned) && state.closure ? signable(call, list.signatures) : [],
    ...waitingForReader({ ...call, standing }),
    people: names,
    earlier,
    guidance: guidanceOf(advised),
    referrals: referralsOf(policy, advised),
    letterUnits: covers(reader, commandPermissions.sendLetter, call.concerned) ? await letterUnits(store, policy, state) : [],
    letterChases: letterChases(policy, standing.calendar, state, actor.roles),
    team: teamOf(advised, state, facts.teamComplete === true, names),
    masked: [...noted.masked].sort(),
    attachmentsHidden: attachmentsOf(masked).length < attachmentsOf(state).length,
    restrictedHidden: [...noted.hidden].sort(),
  };
}

function mayDo({ reader, concerned }: CaseCall): readonly PersonalCommandKind[] {
  const kinds = Object.keys(commandPermissions) as PersonalCommandKind[];
  return kinds.filter((kind) => covers(reader, commandPermissions[kind], concerned));
}

function signable({ reader, concerned }: CaseCall, signatures: CaseView["checklist"]["signatures"]): readonly string[] {
  const { closure, handler } = concerned.state;
  const signed = closure?.signatures.some(({ by }) => by === reader.person.id) ?? false;
  return signatures
    .filter(({ signedBy, roles, notHandler }) => {
      if (signed || signedBy !== undefined || (notHandler && handler === reader.person.id)) return false;
      return roles.some((role) => reader.person.roles.includes(role));
    })
    .map(({ id }) => id);
}
