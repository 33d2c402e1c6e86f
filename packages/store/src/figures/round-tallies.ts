/** Reads rounds as figures count them, straight from where they are kept. */
import { roundFacts } from "@jiefen/figures";
import type { FigureKey } from "@jiefen/policy";
import type { Knex } from "knex";
import { type CountedTogether, spanOf, type TallyQuery } from "./tally-query.ts";

interface Row {
  readonly division?: string;
  readonly month?: string;
  readonly id?: string;
  readonly channel: string;
  readonly visited: number;
  readonly nothing: number;
  readonly cases: number;
  readonly count: number;
}

/** Taken in on it by whoever led it, as rounds are listed. */
const cases = "(select count(*) from round_cases as c where c.round = r.id and c.person = r.person)";

export async function readRoundTallies(read: Knex, { division, within, parts, singly }: TallyQuery): Promise<readonly CountedTogether[]> {
  const asked = (part: FigureKey) => parts.includes(part);
  const selected = [
    ["r.channel", "channel"],
    ["r.visited", "visited"],
    ['r."nothing"', "nothing"],
    [cases, "cases"],
    ...(asked("division") ? [["r.division", "division"]] : []),
    ...(asked("month") ? [["substr(r.on_day, 1, 7)", "month"]] : []),
    ...(singly ? [["r.id", "id"]] : []),
  ];
  const [from, below] = spanOf(division);
  const rows = read.from("rounds as r").where("r.division", ">=", from).where("r.division", "<", below);
  if (within) rows.where("r.on_day", ">=", within.from).where("r.on_day", "<=", within.to);
  rows.select(...selected.map(([sql, as]) => read.raw(`${sql} as "${as}"`)), read.raw('count(*) as "count"'));
  rows.groupByRaw(selected.map((_, index) => index + 1).join(", "));
  const found: readonly Row[] = await rows;
  return found.map(({ division: own = division, month, id, channel, visited, nothing, cases: taken, count }) => ({
    facts: roundFacts({ channel, visited, nothing, cases: taken }),
    own: true,
    held: true,
    origin: own,
    holder: own,
    count: Number(count),
    parts: month === undefined ? {} : { month },
    ...(id === undefined ? {} : { id }),
  }));
}
