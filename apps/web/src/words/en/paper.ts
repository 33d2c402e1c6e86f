/** Words in English: papers of a case. */
import type { Shape } from "../shape.ts";
import type { paperWords as chinese } from "../zh/paper.ts";

export const paperWords: Shape<typeof chinese> = {
  template: {
    hint: "Download the standard template, adapt layout and wording in Word, and bring it in again. Place-holders in braces are replaced by what the case tells: keep them; the name of any question may be used as well. Templates are reviewed and published with this draft; cases taken in before go on with theirs.",
    standard: "Standard template",
    standardUsed: "standard form",
    own: "Own template: {{name}}",
    ownFile: "Own template",
    bring: "Bring in a template",
  },
  paper: {
    title: "Papers",
    help: "Filled from the case, nothing is typed again; what was not answered is left blank.",
    pdf: "PDF",
    word: "Word",
    large: "PDF in large type",
    read: "Read or hear",
    signedBy: "Signed by: {{labels}}.",
    backToCase: "Back to the case",
    nth: "{{title}} (no. {{count}})",
    form: "to be filled in by hand",
    forms: "Forms to be filled in by hand, nothing filed yet: {{count}}",
    dossier: "{{title}} PDF",
    missing: "Missing from the file: {{titles}}.",
    and: ", ",
    preview: "PDF (preview)",
    previewHint: "A preview has no number; issue it for good with “Number and print”: it gets its number and opens in one step.",
    ownWord: "Word (own template)",
    templateHint: "Where there is an own template, the Word file follows it; the PDF always has the standard layout.",
    issue: "Number and print",
    numbered: "{{title}} numbered {{number}}",
  },
};
