/** The drafts of this device, opened once. */
import { openDraftStore } from "@jiefen/forms";

export const drafts = openDraftStore();
// Where the browser keeps nothing, each form says so itself.
drafts.catch(() => undefined);
