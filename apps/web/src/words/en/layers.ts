/** Words in English: several people on one draft, what layers have otherwise than one another, a county's first policy. */
import type { Shape } from "../shape.ts";
import type { layers as chinese } from "../zh/layers.ts";

export const layers: Shape<typeof chinese> = {
  coediting: {
    here: "Also in this draft now: {{names}}",
    at: "{{name}} ({{place}})",
    changed: "{{name}} has just changed",
    undone: "Somebody took back an edit of {{name}}:",
    read: "Read",
    undoTitle: "Take back an edit of {{name}}?",
    undoHint: "The latest edit is not yours; they will see that it was taken back.",
    conflictTitle: "Somebody else has just changed the same place; please choose",
    conflictHint: "Both values are still there; neither was overwritten.",
    mine: "Yours",
    theirs: "Somebody else's",
    theirsOf: "{{name}}'s",
    useMine: "Use mine",
    useTheirs: "Use theirs",
  },
};
