/** A letter as the people of its department see it: what it says and its way, and of the case no more than a letter names. */
import {
  awaited,
  caseNumber,
  isWorkingDay,
  type Letter,
  type LetterWay,
  lateness,
  laterBy,
  letterActs,
  letterExtension,
  lettersOf,
} from "@jiefen/casework";
import type { CalendarDocument, Facts, LocalDate, Policy } from "@jiefen/policy";
import type { FoundLetter } from "@jiefen/store";
import type { LetterAwaited, LetterChased, LetterCommandKind, LetterSummary, LetterView } from "../api/index.ts";
import { withEarlierFacts } from "../mask/earlier-facts.ts";
import { maskFacts, noting } from "../mask/mask-facts.ts";
import type { SignedInCall } from "../routes/call.ts";
import { titled } from "../view/case-summary.ts";
import { nameFacts, titleOf } from "../view/case-title.ts";
import { findFiledPaper } from "../view/filed-paper.ts";
import { noteView } from "../view/view-log.ts";
import { paperOfLetter } from "./letter-paper.ts";
import { withNamesMasked, withoutNames } from "./letter-words.ts";

type Looking = Pick<SignedInCall, "service" | "reader" | "today" | "now">;

/** A letter that was sent, with what is known around it. */
interface Read {
  readonly policy: Policy;
  readonly letter: Letter;
  readonly way: LetterWay;
  readonly calendar: CalendarDocument;
  readonly summary: LetterSummary;
}

export async function letterSummary(call: Looking, found: FoundLetter): Promise<LetterSummary | undefined> {
  return (await read(call, found))?.summary;
}

/** Writes down who looked at which parts of it. Undefined where the case no longer holds it. */
export async function letterView(call: Looking, found: FoundLetter): Promise<LetterView | undefined> {
  const { state } = found;
  const letterRead = await read(call, found);
  if (!letterRead) return undefined;
  const { policy, letter, way, summary, calendar } = letterRead;
  const { store } = call.service;
  const noted = noting();
  const masked = policy.letter?.names !== "full";
  const dictionary = await withEarlierFacts(store, policy, state);
  const values = maskFacts(dictionary, { personal: true, restricted: false }, letter.record.values, noted);
  const shown = new Set([...Object.keys(values), ...(masked ? [] : nameFacts(policy))]);
  await noteView({ ...call, concerned: { state, restricted: false } }, shown);
  const colour = policy.colours.find(({ id }) => id === state.plan?.colour);
  const may = mayDo(letter, state.open, letterExtension(policy, calendar, way, call.today));
  return {
    ...summary,
    today: call.today,
    layer: state.layer,
    release: state.release,
    departmentTitle: titled(policy.departments, way.department),
    acceptedOn: state.acceptedOn,
    ...(colour ? { colourTitle: colour.title } : {}),
    parties: titleOf(policy, state.facts, masked).split("、").filter(Boolean),
    values: masked ? withoutNames(policy, state.facts, values) : values,
    way: masked ? withNamesMasked(policy, state.facts, way) : way,
    people: await store.people.names(letterActs(way).map(({ act }) => act.by)),
    printable: (await findFiledPaper(store, { policy, state }, letter.record.id, paperOfLetter)) !== undefined,
    caseOpen: state.open,
    ...may,
  };
}

async function read({ service, today }: Looking, { record, state }: FoundLetter): Promise<Read | undefined> {
  const { policies, people } = service.store;
  const policy = await policies.getPolicy(state.release);
  const letter = lettersOf(policy, state).find((one) => one.record.id === record);
  const way = letter?.way;
  if (!letter || !way) return undefined;
  const { calendar, divisions } = await policies.getStanding(state.layer);
  const last = way.chases.at(-1);
  const names = await people.names([way.sent.by, ...(last ? [last.by] : [])]);
  const number = policy.letter ? letter.record.values[policy.letter.numberField] : undefined;
  const [scale] = policy.scales;
  const level = scale?.levels.find(({ id }) => id === state.inForce[scale.id]);
  const isOpen = !letter.answered && !letter.returned && state.open;
  const summary: LetterSummary = {
    id: record,
    ...(typeof number === "string" ? { number } : {}),
    caseNumber: caseNumber(state),
    typeTitle: titled(policy.disputeTypes, state.type),
    ...(level ? { levelTitle: level.title, levelSwatch: level.swatch ?? "grey" } : {}),
    senderTitle: divisions.find(({ code }) => code === state.heldBy)?.title ?? { zh: state.heldBy, en: state.heldBy },
    sentBy: names[way.sent.by] ?? way.sent.by,
    sentOn: way.sent.on,
    ...(way.received ? { receivedOn: way.received.on } : {}),
    ...(way.answered ? { answeredOn: way.answered.on } : {}),
    ...(way.returned ? { returnedOn: way.returned.on } : {}),
    ...(isOpen ? { awaited: awaitedOn(letter, calendar, today) } : {}),
    ...(isOpen && last?.what === awaited(letter).what ? { chased: chasedView(policy, state.facts, way, names) } : {}),
  };
  return { policy, letter, way, calendar, summary };
}

function chasedView(policy: Policy, known: Facts, way: LetterWay, names: Readonly<Record<string, string>>): LetterChased {
  const { chases } = policy.letter?.names === "full" ? way : withNamesMasked(policy, known, way);
  const { on = way.sent.on, by = "", text = "" } = chases.at(-1) ?? {};
  return { times: chases.length, on, by: names[by] ?? by, text };
}

function awaitedOn(letter: Letter, calendar: CalendarDocument, today: LocalDate): LetterAwaited {
  const { what, by } = awaited(letter);
  if (by === undefined) return { what, daysLate: 0 };
  return { what, by, daysLeft: workingDaysTo(calendar, today, by), daysLate: lateness(by, today) };
}

/** Today does not count, the last day does. */
function workingDaysTo(calendar: CalendarDocument, today: LocalDate, by: LocalDate): number {
  let left = 0;
  for (let day = laterBy(today, 1); day <= by; day = laterBy(day, 1)) if (isWorkingDay(calendar, day)) left += 1;
  return left;
}

function mayDo(
  { answered, returned, received }: Letter,
  caseOpen: boolean,
  extendedTo: LocalDate | undefined,
): Pick<LetterView, "may" | "extendedTo"> {
  if (answered || returned || !caseOpen) return { may: [] };
  if (!received) return { may: ["receiveLetter", "returnLetter"] };
  const further: readonly LetterCommandKind[] = ["answerLetter", "reportOnLetter", "returnLetter"];
  return extendedTo === undefined ? { may: further } : { may: [...further, "extendLetter"], extendedTo };
}
