/** The drafts of the person at work, sealed on this device. */
import { createDraftStore } from "@jiefen/forms";
import { openedVault } from "./vault.ts";

export const drafts = createDraftStore(openedVault);
