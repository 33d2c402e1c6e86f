/** Reads what figures count: within days and divisions, narrowed, and counted together where nothing asked tells them apart. */
import { type ApartSubject, type CaseSubject, type FactValue, type FigureKey, isOfCase, liesWithin } from "@jiefen/policy";
import type { Knex } from "knex";
import { columnOfDay, countedCases, tableOf } from "./figure-tables.ts";
import { readRoundTallies } from "./round-tallies.ts";
import { type CountedTogether, spanOf, type TallyQuery } from "./tally-query.ts";

/** Kept in columns of their own beside the facts. */
const ownColumns: Readonly<Record<string, string>> = { disputeType: "type", levelInForce: "level", colourInForce: "colour" };

type Row = Readonly<Record<string, string | number | null>>;

type OfCases = TallyQuery & { readonly subject: CaseSubject };

const apart: Readonly<Record<ApartSubject, (read: Knex, query: TallyQuery) => Promise<readonly CountedTogether[]>>> = {
  round: readRoundTallies,
};

export function readTallies(read: Knex, query: TallyQuery): Promise<readonly CountedTogether[]> {
  const { subject } = query;
  return isOfCase(subject) ? readOfCases(read, { ...query, subject }) : apart[subject](read, query);
}

async function readOfCases(read: Knex, query: OfCases): Promise<readonly CountedTogether[]> {
  const { subject, division, facts, parts, singly } = query;
  const byDivision = parts.includes("division");
  const fromFacts = facts.filter((name) => ownColumns[name] === undefined);
  const codes = query.origin?.codes;
  const joined = fromFacts.length > 0 || parts.includes("origin") || codes !== undefined;
  const selected: readonly Selected[] = [
    { as: "marks", sql: "r.marks", bindings: [] },
    ...(byDivision
      ? [column("taken", "r.division"), column("holder", "r.held_by")]
      : [inside("own", "r.division", division), inside("held", "r.held_by", division)]),
    ...(singly ? [column("id", "r.case_id")] : []),
    ...facts.map((name, index) => {
      const own = ownColumns[name];
      return own === undefined ? extracted(`fact${index}`, name) : column(`fact${index}`, `r.${own}`);
    }),
    ...parts.flatMap((part) => partOf(part, query)),
  ];
  const rows = read.from(`${tableOf(subject)} as r`);
  if (joined) rows.join(`${countedCases} as c`, (on) => on.on("c.division", "r.division").andOn("c.case_id", "r.case_id"));
  narrow(rows, query);
  rows.select(...selected.map(({ as, sql, bindings }) => read.raw(`${sql} as "${as}"`, [...bindings])), read.raw('count(*) as "count"'));
  rows.groupByRaw(selected.map((_, index) => index + 1).join(", "));
  const found: readonly Row[] = await rows;
  const marks = new Map<string, Readonly<Record<string, FactValue>>>();
  return found.map((row) => {
    const text = String(row.marks);
    const known = marks.get(text) ?? (JSON.parse(text) as Readonly<Record<string, FactValue>>);
    marks.set(text, known);
    const taken = String(row.taken ?? division);
    const holder = String(row.holder ?? division);
    return {
      facts: { ...known, ...factsIn(row, facts) },
      own: byDivision ? liesWithin(taken, division) : row.own === 1,
      held: byDivision ? liesWithin(holder, division) : row.held === 1,
      origin: taken,
      holder,
      count: Number(row.count),
      parts: Object.fromEntries(parts.flatMap((part) => (typeof row[part] === "string" ? [[part, row[part]]] : []))),
      ...(singly ? { id: String(row.id) } : {}),
    };
  });
}

interface Selected {
  readonly as: string;
  readonly sql: string;
  readonly bindings: readonly string[];
}

const column = (as: string, sql: string): Selected => ({ as, sql, bindings: [] });

function inside(as: string, sql: string, division: string): Selected {
  return { as, sql: `(${sql} >= ? and ${sql} < ?)`, bindings: spanOf(division) };
}

/** With its type, since JSON's truth would come out as a number. */
function extracted(as: string, name: string): Selected {
  return { as, sql: "json_extract(c.facts, ?, '$[0]')", bindings: [pathOf(name)] };
}

const pathOf = (name: string) => `$."${name.replaceAll('"', "")}"`;

function partOf(part: FigureKey, { subject, within, origin }: OfCases): readonly Selected[] {
  switch (part) {
    case "division":
      return [];
    case "type":
    case "level":
    case "colour":
      return [column(part, `r.${part}`)];
    case "origin":
      return origin ? [{ as: part, sql: "json_extract(c.facts, ?)", bindings: [pathOf(origin.fact)] }] : [];
    case "month":
      return [column(part, `substr(r.${within?.day === undefined ? "accepted_on" : columnOfDay(subject, within.day)}, 1, 7)`)];
  }
}

function narrow(rows: Knex.QueryBuilder, { subject, division, within, types, levels, colours, origin }: OfCases): void {
  const [from, below] = spanOf(division);
  rows.where((mine) => {
    for (const place of ["r.held_by", "r.division"]) mine.orWhere((one) => one.where(place, ">=", from).where(place, "<", below));
  });
  if (within) {
    const day = within.day === undefined ? "r.accepted_on" : `r.${columnOfDay(subject, within.day)}`;
    rows.where(day, ">=", within.from).where(day, "<=", within.to);
  }
  if (types) rows.whereIn("r.type", [...types]);
  if (levels) rows.whereIn("r.level", [...levels]);
  if (colours) rows.whereIn("r.colour", [...colours]);
  if (origin?.codes)
    rows.whereRaw(`json_extract(c.facts, ?) in (${origin.codes.map(() => "?").join(", ")})`, [pathOf(origin.fact), ...origin.codes]);
}

/** Asking for a second, absent place makes SQLite answer with a JSON array, in which every value keeps its type. */
function factsIn(row: Row, names: readonly string[]): Readonly<Record<string, FactValue>> {
  return Object.fromEntries(
    names.flatMap((name, index) => {
      const found = row[`fact${index}`];
      if (found === null || found === undefined) return [];
      const value = ownColumns[name] === undefined ? (JSON.parse(String(found)) as readonly FactValue[])[0] : String(found);
      return value === null || value === undefined ? [] : [[name, value]];
    }),
  );
}
