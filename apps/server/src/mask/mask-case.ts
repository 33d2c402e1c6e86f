/** Masks a case and its events for one reader: the one place where personal and restricted facts are taken out of what is sent. */
import type { Asking, Attendance, CaseRecord, CaseState, Event, EventBody, HelpCall, LetterWay, Proposal } from "@jiefen/casework";
import type { Policy, Veil } from "@jiefen/policy";
import { isVisible, maskAttachment } from "./mask-attachments.ts";
import { maskFacts, type Noted, noting } from "./mask-facts.ts";
import { type Sight, tellingCriteria } from "./sensitive.ts";
import { veiled, veilOf } from "./veil-case.ts";

export interface Masking {
  readonly policy: Policy;
  readonly sight: Sight;
  /** Earlier disputes the reader may know of. */
  readonly readable: ReadonlySet<string>;
  readonly noted: Noted;
  /** Of the case as it is now. */
  readonly veil: Veil;
}

/** How one reader sees a case. `policy` knows the facts of all releases it was handled under. */
export function maskingOf(policy: Policy, sight: Sight, readable: ReadonlySet<string>, state: CaseState): Masking {
  return { policy, sight, readable, noted: noting(), veil: veilOf(policy, sight, state) };
}

export function maskState(masking: Masking, state: CaseState): CaseState {
  return veiled(masked(masking, state), masking.veil);
}

function masked(masking: Masking, state: CaseState): CaseState {
  const { policy, sight, noted } = masking;
  const sure = criteriaFilter(masking);
  return {
    ...state,
    facts: maskFacts(policy, sight, state.facts, noted),
    // What was told when is for replaying levels on a correction; nobody reads it, and it holds the same personal data again.
    statements: [],
    records: state.records.map((record) => maskRecord(masking, record)),
    assessed: mapValues(state.assessed, (level) => ({ ...level, because: sure(level.because), sure: sure(level.sure) })),
    setAside: mapValues(state.setAside, sure),
    ...(state.attachments ? { attachments: state.attachments.filter((one) => isVisible(policy, sight, one)) } : {}),
    observed: state.observed.filter(({ caseId }) => masking.readable.has(caseId)),
    proposals: state.proposals.map((proposal) => maskProposal(masking, proposal)),
    letters: state.letters.map((way) => maskWay(sight, way)),
    ...(state.progress ? { progress: state.progress.map((note) => ({ ...note, text: freeText(sight, note.text) })) } : {}),
    ...(state.askings ? { askings: state.askings.map((asking) => maskAsking(sight, asking)) } : {}),
    ...(state.calls ? { calls: state.calls.map((call) => maskCall(sight, call)) } : {}),
    sessions: state.sessions.map((session) =>
      session.attendance ? { ...session, attendance: { ...session.attendance, ...maskAttendance(sight, session.attendance) } } : session,
    ),
    notices: state.notices.map((notice) => ({ ...notice, because: sure(notice.because) })),
  };
}

export function maskEvent(masking: Masking, event: Event): Event {
  return { ...event, body: veiled(maskBody(masking, event.body), masking.veil) };
}

function maskBody(masking: Masking, body: EventBody): EventBody {
  const { policy, sight, noted } = masking;
  const sure = criteriaFilter(masking);
  switch (body.kind) {
    case "takenIn":
    case "factsRecorded":
      return { ...body, facts: maskFacts(policy, sight, body.facts, noted) };
    case "factsCorrected":
      return {
        ...body,
        facts: maskFacts(policy, sight, body.facts, noted),
        before: maskFacts(policy, sight, body.before, noted),
      };
    case "observed":
      return { ...body, observed: body.observed.filter(({ caseId }) => masking.readable.has(caseId)) };
    case "assessed":
      return {
        ...body,
        assessed: mapValues(body.assessed, (level) => ({ ...level, because: sure(level.because), sure: sure(level.sure) })),
      };
    case "levelChanged":
      return { ...body, because: sure(body.because), ...(body.setAside ? { setAside: sure(body.setAside) } : {}) };
    case "absorbed":
      return {
        ...body,
        left: maskFacts(policy, sight, body.left, noted),
        ...(body.attachments ? { attachments: body.attachments.map((one) => maskAttachment(policy, sight, one)) } : {}),
      };
    case "attached":
      return { ...body, attachment: maskAttachment(policy, sight, body.attachment) };
    case "attachmentRemoved":
      return { ...body, reason: freeText(sight, body.reason) };
    case "mergeUndone":
      return { ...body, restored: masked(masking, body.restored) };
    case "releaseAdopted":
      return body.before ? { ...body, before: maskFacts(policy, sight, body.before, noted) } : body;
    case "recorded":
      return { ...body, record: maskRecord(masking, body.record) };
    case "recordSupplemented":
      return {
        ...body,
        values: maskFacts(policy, sight, body.values, noted),
        before: maskFacts(policy, sight, body.before, noted),
      };
    case "letterReceived":
    case "letterAnswered":
      return { ...body, values: maskFacts(policy, sight, body.values, noted) };
    case "letterReturned":
    case "letterExtended":
      return { ...body, values: maskFacts(policy, sight, body.values, noted), reason: freeText(sight, body.reason) };
    case "letterReported":
      return { ...body, values: maskFacts(policy, sight, body.values, noted), text: freeText(sight, body.text) };
    case "proposed":
      return { ...body, proposal: maskProposal(masking, body.proposal) };
    case "askingAnswered":
    case "movedUp":
      return body.reason === undefined ? body : { ...body, reason: freeText(sight, body.reason) };
    case "helpCalled":
      return { ...body, call: { ...body.call, need: freeText(sight, body.call.need) } };
    case "callAnswered":
      return body.text === undefined ? body : { ...body, text: freeText(sight, body.text) };
    case "callEnded":
      return { ...body, result: freeText(sight, body.result) };
    case "attendanceTaken":
      return { ...body, attendance: maskAttendance(sight, body.attendance) };
    case "letterChased":
    case "noted":
    case "progressed":
      return { ...body, text: freeText(sight, body.text) };
    default:
      return body;
  }
}

/** Words may name anybody. */
function freeText(sight: Sight, text: string): string {
  return sight.personal ? text : "***";
}

function maskWay(sight: Sight, { returned, extended, reports, chases, ...way }: LetterWay): LetterWay {
  return {
    ...way,
    ...(returned ? { returned: { ...returned, reason: freeText(sight, returned.reason) } } : {}),
    ...(extended ? { extended: { ...extended, reason: freeText(sight, extended.reason) } } : {}),
    reports: reports.map((report) => ({ ...report, text: freeText(sight, report.text) })),
    chases: chases.map((chase) => ({ ...chase, text: freeText(sight, chase.text) })),
  };
}

function maskAsking(sight: Sight, { answered, ...asking }: Asking): Asking {
  if (!answered) return asking;
  const { reason } = answered;
  return { ...asking, answered: { ...answered, ...(reason === undefined ? {} : { reason: freeText(sight, reason) }) } };
}

function maskCall(sight: Sight, { ended, called, ...call }: HelpCall): HelpCall {
  return {
    ...call,
    need: freeText(sight, call.need),
    called: called.map(({ answered, ...one }) => {
      if (!answered) return one;
      const { text } = answered;
      return { ...one, answered: { ...answered, ...(text === undefined ? {} : { text: freeText(sight, text) }) } };
    }),
    ...(ended ? { ended: { ...ended, result: freeText(sight, ended.result) } } : {}),
  };
}

function maskAttendance(sight: Sight, { present, absent }: Attendance): Attendance {
  const named = <One extends { readonly name?: string }>({ name, ...one }: One) => ({
    ...one,
    ...(name === undefined ? {} : { name: freeText(sight, name) }),
  });
  return {
    present: present.map(named),
    absent: absent.map(({ reason, ...one }) => ({ ...named(one), ...(reason === undefined ? {} : { reason: freeText(sight, reason) }) })),
  };
}

/** What is proposed to be corrected holds answers like any other. */
function maskProposal({ policy, sight, noted }: Masking, proposal: Proposal): Proposal {
  const { command } = proposal;
  if (command.kind === "correctFacts") {
    return { ...proposal, command: { ...command, facts: maskFacts(policy, sight, command.facts, noted) } };
  }
  if (command.kind === "supplement") {
    return { ...proposal, command: { ...command, values: maskFacts(policy, sight, command.values, noted) } };
  }
  return proposal;
}

function maskRecord({ policy, sight, noted }: Masking, record: CaseRecord): CaseRecord {
  return { ...record, values: maskFacts(policy, sight, record.values, noted) };
}

function criteriaFilter({ policy, sight }: Masking): (ids: readonly string[]) => readonly string[] {
  const telling = tellingCriteria(policy, sight);
  return (ids) => ids.filter((id) => !telling.has(id));
}

function mapValues<Value>(values: Readonly<Record<string, Value>>, map: (value: Value) => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
