/** The hour of the day from which people are reminded. */
import type { Store } from "@jiefen/store";
import type { Reader } from "../access/reader.ts";

/** Where the calendar of the division names none. */
const usual = 8;

export async function reminderHour(store: Store, { layer }: Pick<Reader, "layer">): Promise<number> {
  const standing = layer && (await store.policies.getStanding(layer.layer));
  return standing?.calendar.reminderHour ?? usual;
}
