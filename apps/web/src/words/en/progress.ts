/** Words in English: how a case that runs for long goes on. */
import type { Shape } from "../shape.ts";
import type { progressNotes as zh } from "../zh/progress.ts";

export const progressNotes: Shape<typeof zh> = {
  progress: {
    title: "Progress",
    last: "last progress {{date}}",
    lastOn: "Last progress",
    text: "Write down how it goes",
    example: "For example: spoke to both on the phone today, to meet again on Friday.",
    save: "Note down",
    otherDay: "Not today",
    older: "{{count}} older ones stand in the history.",
    older_one: "One older one stands in the history.",
    told: "{{date}}: {{text}}",
    done: "The progress of “{{title}}” is noted down.",
  },
};
