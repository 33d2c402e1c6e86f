/** Notes down who has seen personal data of a case. */
import type { CaseCall } from "../routes/call.ts";

/** Nothing is written when nothing sensitive was shown. */
export async function noteView(
  { service, reader, concerned, now }: Pick<CaseCall, "service" | "reader" | "concerned" | "now">,
  shown: ReadonlySet<string>,
): Promise<void> {
  if (shown.size === 0) return;
  const { division, id } = concerned.state;
  await service.store.views.write(
    { division, id },
    { id: service.store.newId(), person: reader.person.id, at: now, facts: [...shown].sort() },
  );
}
