/** The hour of the day from which people are reminded, as the calendar of their layer says. */
import type { Store } from "@jiefen/store";
import type { Reader } from "../access/reader.ts";

/** Undefined where the calendar names none: then nobody is reminded. */
export async function reminderHour(store: Store, { layer }: Pick<Reader, "layer">): Promise<number | undefined> {
  const standing = layer && (await store.policies.getStanding(layer.layer));
  return standing?.calendar.reminderHour;
}
