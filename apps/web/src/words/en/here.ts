/** Words in English: a case that only this device knows, and files that wait with it. */
import type { Shape } from "../shape.ts";
import type { hereWords as zh } from "../zh/here.ts";

export const hereWords: Shape<typeof zh> = {
  here: {
    notice:
      "This case is on this device only: its number and earlier disputes come once it is sent. You can go on recording; all of it is sent in order.",
    following: "{{count}} things wait with it.",
    following_one: "One thing waits with it.",
    takenBack:
      "The intake is being written anew. It is sent once it is registered again, with whatever waits for it, and counts on the same day.",
    writeOn: "Go on changing it",
    begunTitle: "Replace the form you have begun?",
    begun:
      "You have begun this form for something else. What you take back replaces that draft, and the photos chosen for it are lost. Or cancel, and submit the draft first.",
    begunReplace: "Replace the draft",
    replaced: "You are changing what was registered on this device {{when}}. It takes the place of that, and counts on the same day.",
    arrived: "This case has arrived; its number is {{number}}. Once you have finished what is open, the case comes up.",
    removeAll: "Remove this intake, and the {{count}} things that wait with it?",
    removeAll_one: "Remove this intake, and the one thing that waits with it?",
  },
};
