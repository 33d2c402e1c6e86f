/** More cases than were made up: columns of some cases, repeated. */
import type { Bitmap } from "../../packages/analysis/src/sweep/bitmap.ts";
import type { Column } from "../../packages/analysis/src/sweep/column.ts";
import type { Columns } from "../../packages/analysis/src/sweep/columns.ts";

/** `columns` so many times in a row. Throws a RangeError unless the number of cases is a multiple of 32, so that sets join word by word. */
export function repeatColumns(columns: Columns, times: number): Columns {
  if (times === 1) return columns;
  if (columns.cases % 32 !== 0) throw new RangeError(`${columns.cases} cases do not fill words of 32.`);
  return {
    ...columns,
    cases: columns.cases * times,
    byFact: Object.fromEntries(Object.entries(columns.byFact).map(([name, column]) => [name, repeatColumn(column, times)])),
  };
}

function repeatColumn({ digits, ...column }: Column, times: number): Column {
  return { ...column, digits: digits.map((set) => repeatSet(set, times)) };
}

function repeatSet(set: Bitmap, times: number): Bitmap {
  const longer = new Uint32Array(set.length * times);
  for (let at = 0; at < longer.length; at += set.length) longer.set(set, at);
  return longer;
}
