/** Who may be named as having gone along on a round: people with an account and people of the roster, of the reader's county. */
import { isOnOneLine } from "../access/on-one-line.ts";
import type { RoundCompanion, RoundPerson } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { SignedInCall } from "../routes/call.ts";

type Asker = Pick<SignedInCall, "service" | "reader">;

const most = 2000;

/** Those on the line of the reader's division, by name; each person once. */
export async function roundPeople({ service, reader }: Asker): Promise<readonly RoundPerson[]> {
  const { store } = service;
  if (!reader.layer) return [];
  const { division: own } = reader.person;
  const [accounts, { items: onRoster }] = await Promise.all([
    store.people.within(reader.layer.division),
    store.roster.list({ division: reader.layer.division, active: true }, most),
  ]);
  const listed = onRoster.filter(({ division, serves }) => [division, ...serves].some((code) => isOnOneLine(code, own)));
  const known = new Set(accounts.map(({ id }) => id));
  return [
    ...accounts
      .filter(({ division, id }) => id !== reader.person.id && isOnOneLine(division, own))
      .map(({ id, name }) => ({ person: id, name })),
    ...listed.filter(({ account }) => account === undefined || !known.has(account)).map(({ id, name }) => ({ person: id, name })),
  ];
}

/** With the names that people have. Throws `unknown-person`; who was named before may stay. */
export async function named(
  asker: Asker,
  company: readonly RoundCompanion[],
  before: readonly RoundCompanion[],
): Promise<readonly RoundCompanion[]> {
  if (company.every(({ person }) => person === undefined)) return company.map(({ name }) => ({ name: name.trim() }));
  const names = new Map(
    [...before, ...(await roundPeople(asker))].flatMap(({ person, name }) => (person === undefined ? [] : [[person, name]])),
  );
  return company.map(({ person, name }) => {
    if (person === undefined) return { name: name.trim() };
    const known = names.get(person);
    if (known === undefined) throw ProblemAnswer.of("unknown-person");
    return { person, name: known };
  });
}
