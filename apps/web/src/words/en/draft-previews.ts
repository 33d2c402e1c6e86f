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
  paperPreview: {
    title: "The paper as printed",
    hint: "Filled from a made-up dispute, as the draft stands now; 〔〕 holds what an answer is called. Follows each change once it is saved.",
    broken: "The draft has errors; this is as it was before them, and follows again once they are put right.",
    type: "Type of the made-up dispute",
    another: "Another one",
    nextNumber: "The next number: {{number}}",
    colon: ":",
    seal: "(seal)",
    date: "date:",
    pageBreak: "page break",
  },
};
