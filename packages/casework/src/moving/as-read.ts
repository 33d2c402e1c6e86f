/** Filed records as the rules of the present release read them; what was filed stays as it was filed. */
import type { CaseRecord, CaseState } from "../case/state.ts";
import type { Conversion } from "./conversion.ts";
import { convertFacts } from "./convert-facts.ts";

type Filed = Pick<CaseState, "records" | "carried">;

/** In the order of filing, without those that count no longer. */
export function recordsAsRead({ records, carried = [] }: Filed): readonly CaseRecord[] {
  if (carried.length === 0) return records;
  return records.flatMap((record, position) => {
    let read: CaseRecord | undefined = record;
    for (const { records: filed, conversion } of carried) {
      if (read && position < filed) read = carryOver(read, conversion);
    }
    return read ? [read] : [];
  });
}

/** One of them, by its id. */
export function findAsRead(state: Filed, id: string): CaseRecord | undefined {
  return recordsAsRead(state).find((record) => record.id === id);
}

function carryOver(record: CaseRecord, conversion: Conversion): CaseRecord | undefined {
  if (conversion.kind === "drop" && conversion.what === "record") return conversion.id === record.record ? undefined : record;
  if (conversion.kind === "map" && conversion.what === "record") {
    const { codes } = conversion;
    return Object.hasOwn(codes, record.record) ? { ...record, record: codes[record.record] ?? record.record } : record;
  }
  return { ...record, values: convertFacts(record.values, conversion) };
}
