/** Words in English: what a draft declares, tried out beside its form: a figure, a paper. */
import type { Shape } from "../shape.ts";
import type { draftPreviews as zh } from "../zh/draft-previews.ts";

export const draftPreviews: Shape<typeof zh> = {
  figurePreview: {
    title: "Tried out",
    hint: "Worked out over the cases there are, as the draft stands now; follows each change once it is saved.",
    broken: "The draft has errors; this is as it was before them, and is worked out again once they are put right.",
    over: "{{division}}, {{from}} to {{to}}",
    withheld: "The figure looks at what is kept from you ({{facts}}); it is not worked out here.",
    few: "Very few are counted; the exact numbers are not shown, so that nobody can tell which cases they are.",
    parts: "In parts, {{by}}",
  },
};
