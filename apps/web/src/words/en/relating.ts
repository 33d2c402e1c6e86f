/** Words in English: one dispute, one record. */
import type { Shape } from "../shape.ts";
import type { relating as zh } from "../zh/relating.ts";

export const relating: Shape<typeof zh> = {
  alike: {
    title: "Perhaps registered already",
    hint: "Check first. If it is the same dispute, add to it instead of registering it again.",
    strength: { certain: "the same dispute", probable: "probably the same", possible: "perhaps related" },
    why: "Because: ",
    and: ", ",
    or: "; ",
    handler: "handled by {{name}}",
    askThere: "You may not open this case; ask at {{division}}.",
    add: "It is this one: add to it",
    link: "Related",
    apart: "Not the same",
    decided: { linked: "Will be linked when this is registered.", apart: "Not the same; will not be proposed again." },
    undo: "Change",
    before: "Perhaps registered already ({{count}}): check first",
    addTitle: "Add to {{number}}",
    addHint:
      "What you have typed and this case does not have, or has otherwise. What is not taken over is kept as a note; nothing is lost.",
    fresh: "New",
    nothingNew: "Nothing new.",
    differing: "What differs",
    known: "There: ",
    told: "Typed now: ",
    remark: "Remark",
    remarkHint: "Such as: called the police again. May be left empty.",
    noteHead: "Reported again; added to this case.",
    addNow: "Add to this case",
    added: "Added. The draft has been cleared.",
  },
};
