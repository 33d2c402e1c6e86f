/** Giving up a form that was begun: nothing of it stays on this device, neither what was typed nor the files chosen for it. */
import { drafts } from "../session/drafts.ts";
import { chosenList } from "./chosen-list.ts";
import { chosenPlace } from "./waiting-files.ts";

export async function forgetDraft(person: string, subject: string): Promise<void> {
  const chosen = chosenList(chosenPlace(person, subject), () => undefined);
  await chosen.load();
  await chosen.clear();
  await drafts.discard(person, subject);
}
