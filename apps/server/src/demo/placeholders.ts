/** What stands in the demonstration files for things only known when they are played. */
import type { LocalDate } from "@jiefen/policy";
import { daysAfter } from "@jiefen/store";

export interface Known {
  /** Account → person id. */
  readonly people: ReadonlyMap<string, string>;
  readonly today: LocalDate;
  /** Ids of the case's promises, in order. */
  readonly obligations: readonly string[];
  /** What was filed on the case, oldest first. */
  readonly records: readonly { readonly id: string; readonly record: string }[];
}

type Placeholder = (argument: string, known: Known) => string | undefined;

const placeholders: Readonly<Record<string, Placeholder>> = {
  /** `@account:NAME`: the id of a person. */
  account: (name, { people }) => people.get(name),
  /** `@day:-12`: so many days from today. */
  day: (days, { today }) => daysAfter(today, Number(days)),
  /** `@next:05-20`: the next such day that is at least a month away. */
  next(monthDay, { today }) {
    const least = daysAfter(today, 30);
    const year = Number(today.slice(0, 4));
    return [year, year + 1, year + 2].map((one) => `${one}-${monthDay}`).find((day) => day >= least);
  },
  /** `@obligation:1`: the id of the first promise. */
  obligation: (position, { obligations }) => obligations[Number(position) - 1],
  /** `@record:NAME`: the id of the last such record filed. */
  record: (name, { records }) => records.findLast(({ record }) => record === name)?.id,
};

/** The value with every placeholder in it replaced. Throws for one that nothing is known for. */
export function resolved(value: unknown, known: Known): unknown {
  if (typeof value === "string") return value.startsWith("@") ? replacement(value, known) : value;
  if (Array.isArray(value)) return value.map((part) => resolved(part, known));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, resolved(part, known)]));
}

function replacement(text: string, known: Known): string {
  const [kind = "", argument = ""] = text.slice(1).split(":");
  const found = Object.hasOwn(placeholders, kind) ? placeholders[kind]?.(argument, known) : undefined;
  if (found === undefined) throw new Error(`Nothing is known for \`${text}\` in the demonstration files.`);
  return found;
}
