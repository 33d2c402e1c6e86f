/** What one person has to do by some day, on cases and on letters to their department, without a name in it. */
import { awaited, caseNumber, hasDay, horizonDays, lateness, lettersOf } from "@jiefen/casework";
import type { LocalDate, Text } from "@jiefen/policy";
import type { FoundLetter, Store } from "@jiefen/store";
import { allowed, type Reader, scopeFor } from "../access/reader.ts";
import type { DueItem } from "../api/index.ts";
import { isForReader } from "../view/agenda-tasks.ts";
import { plainTitle } from "./plain-title.ts";

/** More than anybody can do in the days ahead. */
const most = 500;

export async function dueItems(store: Store, reader: Reader, today: LocalDate): Promise<readonly DueItem[]> {
  const cases = allowed(reader, "case.read") === "no" ? [] : await onCases(store, reader, today);
  const letters = allowed(reader, "letter.answer") === "no" ? [] : await onLetters(store, reader, today);
  return [...cases, ...letters].toSorted((one, other) => one.dueOn.localeCompare(other.dueOn) || one.id.localeCompare(other.id));
}

async function onCases(store: Store, reader: Reader, today: LocalDate): Promise<readonly DueItem[]> {
  const { id: person, roles } = reader.person;
  const filter = { today, ahead: horizonDays, limit: most, waitingFor: { person, roles } };
  const { items } = await store.tasks(scopeFor(reader, "case.read"), filter);
  const found: DueItem[] = [];
  for (const due of items.filter(({ task }) => hasDay(task))) {
    const { task, state } = due;
    if (!isForReader(await store.policies.getPolicy(state.release), reader, due)) continue;
    const time = task.kind === "session" ? state.sessions.find(({ id }) => id === task.about)?.time : undefined;
    found.push({
      id: `${task.kind}-${task.about}`,
      number: caseNumber(state),
      title: plainTitle(task),
      dueOn: task.dueOn,
      daysLate: lateness(task.onTimeUntil, today),
      caseId: state.id,
      ...(time !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? { time } : {}),
    });
  }
  return found;
}

const letterTitles: Readonly<Record<ReturnType<typeof awaited>["what"], Text>> = {
  receive: { zh: "签收推送函", en: "Sign for a letter" },
  report: { zh: "报推送函阶段情况", en: "Report on a letter" },
  answer: { zh: "反馈推送函", en: "Answer a letter" },
};

async function onLetters(store: Store, { person }: Reader, today: LocalDate): Promise<readonly DueItem[]> {
  const { department, division } = person;
  if (department === undefined) return [];
  const found = await store.letters({ department, division }, { open: true, limit: most });
  const items = await Promise.all(found.map((letter) => letterItem(store, letter, today)));
  return items.filter((item) => item !== undefined);
}

async function letterItem(store: Store, { record, state }: FoundLetter, today: LocalDate): Promise<DueItem | undefined> {
  const policy = await store.policies.getPolicy(state.release);
  const letter = lettersOf(policy, state).find((one) => one.record.id === record);
  const { what, by } = letter && state.open ? awaited(letter) : {};
  if (what === undefined || by === undefined) return undefined;
  const title = letterTitles[what];
  return { id: `letter-${record}`, number: caseNumber(state), title, dueOn: by, daysLate: lateness(by, today), letter: record };
}
