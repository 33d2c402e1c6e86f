/** Papers filled from a case: letters, agreements, minutes and the whole file, as Word and PDF. */
export { dossierPapers, missingPapers } from "./paper/dossier.ts";
export type { FilledBlock, FilledPaper, Piece, Pieces } from "./paper/filled.ts";
export { type OfferedPaper, offeredPapers } from "./paper/offered.ts";
export { paperOf, sheetOf } from "./paper/paper-of.ts";
export type { Subject } from "./paper/subject.ts";
export { type DossierPdf, dossierPdf } from "./pdf/dossier.ts";
export { type Printing, paperPdf } from "./pdf/render.ts";
export { type LabelledText, type PaperTextPart, paperText } from "./text/paper-text.ts";
export { paperWord } from "./word/document.ts";
export { type FilledTemplate, fillTemplate } from "./word/fill-template.ts";
export { standardTemplate } from "./word/standard-template.ts";
export { type TemplatePart, templateFaults } from "./word/template-faults.ts";
