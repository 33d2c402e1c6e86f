/** Words in English: a policy brought over to what the layer above has published. */

import type { Shape } from "../shape.ts";
import type { rebase as chinese } from "../zh/rebase.ts";

export const rebase: Shape<typeof chinese> = {
  rebase: {
    step: "Bring in",
    indexing:
      "The rules for probable duplicates have changed, and cases are being indexed for them: {{done}} of {{total}}. Until that is done, duplicates are proposed by the former rules; nothing else waits for it.",
    behind:
      "{{above}} has a new release in force since {{date}} that this layer has not brought in: new cases go on under this layer's present release until that is done and published.",
    open: "Bring it in",
    newerAbove: "{{above}} has a new release that this draft has not brought in.",
    newerAboveAny: "The layer above has a new release that this draft has not brought in.",
    overtaken: "Another release of this layer was published since the draft was opened; it has to be brought in before you submit.",
    bring: "Bring in the new release",
    brought: "The new release was brought in",
    intro:
      "Whatever this layer had not changed came in from {{above}}. Where both changed something, or what this layer has no longer fits, choose one by one. Then check and submit as always; until it is published the present release goes on deciding.",
    none: "No new release was brought into this draft.",
    clean: "There is nothing to choose; go on to check and submit.",
    done: "Everything is chosen; go on to the check.",
    toCheck: "To the check",
    left: "{{count}} left to choose",
    cameIn: "What came in",
    cameInNone: "Nothing else changed.",
    was: "Before",
    above: "{{layer}}, new",
    aboveStill: "{{layer}}",
    own: "Published by this layer",
    ours: "This layer ({{layer}})",
    oursHere: "This draft",
    other: "Something else",
    again: "Change what was entered",
    edit: "Enter something else in the editor",
    stricter: "stricter",
    cannotKeep: "not allowed any more",
    unsound: "does not fit any more",
    chosen: "Chosen",
    saved: "Saved",
    restOurs: "Keep this layer's for the rest",
    restTheirs: "Take the new for the rest",
    restStricter: "Take the stricter for the rest",
    rest: "The rest",
    why: {
      both: "Both changed it.",
      removedAbove: "It was taken away above; this layer had changed it.",
      removedHere: "This layer took it away; above it was changed.",
      retiredAbove: "It was retired above; this layer had changed it.",
      addedTwice: "Both added one under the same id.",
      breach: "The layer above no longer allows what this layer has.",
      unsound: "What this layer has no longer fits, e.g. it uses something that is gone.",
    },
    unsettledCount: "{{count}} to choose",
    editMade: "New release brought in",
  },
};
