/** Words in English: working without network. */
import type { Shape } from "../shape.ts";
import type { offlineWords as zh } from "../zh/offline.ts";

export const offlineWords: Shape<typeof zh> = {
  offline: {
    update: "There is a new version. Forms you have begun are kept as drafts.",
    updateBusy: "There is a new version. Finish what you have open, then reload.",
    updateNow: "Reload in the new version",
    nav: "Offline and waiting",
    unlockTitle: "No network: open what is on this device with your password",
    unlockHint:
      "Your tasks and forms are on this device, encrypted. With your password you can work without network; it is sent once you are back.",
    person: "Account",
    unlock: "Open offline",
    wrong: "The password is another one; nothing was opened. Type the one you last signed in with.",
    tryServer: "Try the server again",
    nobody: "Working offline is not set up on this device",
    nobodyHint: "Sign in with network, then set it up under “Offline and waiting”. Only on a phone that nobody else uses.",
  },
};
