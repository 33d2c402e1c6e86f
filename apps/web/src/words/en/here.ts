/** Words in English: a case that only this device knows, and files that wait with it. */
import type { Shape } from "../shape.ts";
import type { hereWords as zh } from "../zh/here.ts";

export const hereWords: Shape<typeof zh> = {
  here: {
    notice:
      "This case is on this device only: its number and earlier disputes come once it is sent. You can go on recording; all of it is sent in order.",
    following: "{{count}} things wait with it.",
    following_one: "One thing waits with it.",
    takenBack: "The intake is being written anew. Once it is registered again, what follows is sent with it.",
    removeAll: "Remove this intake, and the {{count}} things that wait with it?",
    removeAll_one: "Remove this intake, and the one thing that waits with it?",
  },
};
