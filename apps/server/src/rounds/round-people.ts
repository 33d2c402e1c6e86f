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
  const near = accounts.filter(({ division }) => isOnOneLine(division, own));
  // The reader leads the round.
  const told = new Set(near.map(({ id }) => id)).add(reader.person.id);
  const others: RoundPerson[] = [];
  for (const { id, name, division, serves, account = id } of onRoster) {
    if (told.has(account) || ![division, ...serves].some((code) => isOnOneLine(code, own))) continue;
    told.add(account);
    others.push({ person: id, name });
  }
  return [...near.filter(({ id }) => id !== reader.person.id).map(({ id, name }) => ({ person: id, name })), ...others];
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
