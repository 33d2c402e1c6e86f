/** Words in English: papers of a case. */
import type { Shape } from "../shape.ts";
import type { paperWords as chinese } from "../zh/paper.ts";

export const paperWords: Shape<typeof chinese> = {
  paper: {
    title: "Papers",
    help: "Filled from the case, nothing is typed again; what was not answered is left blank.",
    pdf: "PDF",
    word: "Word",
    nth: "{{title}} (no. {{count}})",
    form: "to be filled in by hand",
    forms: "Forms to be filled in by hand, nothing filed yet: {{count}}",
    dossier: "{{title}} PDF",
    missing: "Missing from the file: {{titles}}.",
    and: ", ",
    number: "Give it a number",
    numbered: "{{title}} numbered {{number}}",
  },
};
