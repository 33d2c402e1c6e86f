/** Words in English: where a dispute comes from, and what its text fills in. */
import type { Shape } from "../shape.ts";
import type { waysIn as zh } from "../zh/ways.ts";

export const waysIn: Shape<typeof zh> = {
  ways: {
    title: "Where it comes from",
    paste: "Paste the text",
    pasteExample: "For example: caller: …  phone: …  address: …  report: …",
    pasteHint: "Names, phones and places go into the form, the rest into the summary. What is filled in stays as it is.",
    pasteFirst: "Paste the text first, then choose the type: it is taken along to the form.",
    read: "Read into the form",
    carried: "The text is ready and goes into the form once a type is chosen.",
    fromText: "From the text",
    nothingRead: "Nothing was found to fill in. A label needs a colon after it.",
    takeOut: "Take out",
    takeOutAll: "Take all out",
    notTaken: "Not taken (answered already, or taken out)",
    take: "Take",
    pasteMore: "Paste another text",
    person: "{{list}} {{number}}",
    less: "Only what “{{channel}}” needs is asked.",
    showAll: "Show all questions",
    showLess: "Show only what is needed",
  },
  round: {
    title: "This round",
    seen: "Households seen: {{count}}",
    parts: "{{taken}} taken in, {{nothing}} with nothing to report",
    kept: "Stays for the next one: {{values}}",
    nothing: "Nothing to report",
    undo: "One less",
    end: "End the round",
    hint: "Choose a type where there is a dispute. The others are only counted here, until the page is closed; nothing is kept of them.",
    next: "Save, next household",
    saved: "{{number}} is taken in. On to the next household.",
  },
};
