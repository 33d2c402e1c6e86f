/** Reads what figures count: within days and divisions, narrowed, and counted together where nothing asked tells them apart. */
import type { Placed } from "@jiefen/figures";
import { type FactValue, type FigureKey, type FigureSubject, type LocalDate, liesWithin, significantDigits } from "@jiefen/policy";
import type { Knex } from "knex";
import { columnOfDay, countedCases, tableOf } from "./figure-tables.ts";

export interface TallyQuery {
  readonly subject: FigureSubject;
  /** Cases taken in, or held, within this division. */
  readonly division: string;
  /** Absent: as it stands now. `day` absent: the day the case was taken in. */
  readonly within?: { readonly day?: string; readonly from: LocalDate; readonly to: LocalDate };
  readonly types?: readonly string[];
  readonly levels?: readonly string[];
  readonly colours?: readonly string[];
  /** The fact that tells where a dispute came from, and which of its codes are wanted. */
  readonly origin?: { readonly fact: string; readonly codes?: readonly string[] };
  /** Facts of the case that are looked at. */
  readonly facts: readonly string[];
  readonly parts: readonly FigureKey[];
  /** Each case by itself. */
  readonly byCase?: boolean;
}

export interface CountedTogether extends Placed {
  /** With `byCase`. */
  readonly caseId?: string;
}

/** Kept in columns of their own beside the facts. */
const ownColumns: Readonly<Record<string, string>> = { disputeType: "type", levelInForce: "level", colourInForce: "colour" };

type Row = Readonly<Record<string, string | number | null>>;

export async function readTallies(read: Knex, query: TallyQuery): Promise<readonly CountedTogether[]> {
  const { subject, division, facts, parts, byCase } = query;
  const byDivision = parts.includes("division");
  const fromFacts = facts.filter((name) => ownColumns[name] === undefined);
  const codes = query.origin?.codes;
  const joined = fromFacts.length > 0 || parts.includes("origin") || codes !== undefined;
  const selected: readonly Selected[] = [
    { as: "marks", sql: "r.marks", bindings: [] },
    ...(byDivision
      ? [column("taken", "r.division"), column("holder", "r.held_by")]
      : [inside("own", "r.division", division), inside("held", "r.held_by", division)]),
    ...(byCase ? [column("caseId", "r.case_id")] : []),
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
      ...(byCase ? { caseId: String(row.caseId) } : {}),
    };
  });
}

interface Selected {
  readonly as: string;
  readonly sql: string;
  readonly bindings: readonly string[];
}

const column = (as: string, sql: string): Selected => ({ as, sql, bindings: [] });

/** Codes of divisions begin with those of the divisions around them. */
function inside(as: string, sql: string, division: string): Selected {
  const from = significantDigits(division);
  return { as, sql: `(${sql} >= ? and ${sql} < ?)`, bindings: [from, `${from}:`] };
}

/** With its type, since JSON's truth would come out as a number. */
function extracted(as: string, name: string): Selected {
  return { as, sql: "json_extract(c.facts, ?, '$[0]')", bindings: [pathOf(name)] };
}

const pathOf = (name: string) => `$."${name.replaceAll('"', "")}"`;

function partOf(part: FigureKey, { subject, within, origin }: TallyQuery): readonly Selected[] {
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

function narrow(rows: Knex.QueryBuilder, { subject, division, within, types, levels, colours, origin }: TallyQuery): void {
  const from = significantDigits(division);
  rows.where((mine) => {
    for (const place of ["r.held_by", "r.division"]) mine.orWhere((one) => one.where(place, ">=", from).where(place, "<", `${from}:`));
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
