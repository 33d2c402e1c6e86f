/** The papers of a case: which can be printed now, and each as a file. */
import type { FilledPaper, PaperTextPart } from "@jiefen/papers";
import type { Language, Text } from "@jiefen/policy";

export interface PaperOffer {
  /** Of the policy. */
  readonly paper: string;
  readonly title: Text;
  /** The filing it is of; absent for one of the case, and for a form to be filled in by hand. */
  readonly record?: string;
  /** The supervision card it is of. */
  readonly card?: string;
  /** The day of the filing, or on which the card was issued. */
  readonly on?: string;
  /** Which filing of its kind, where there can be several; which card of the case. */
  readonly count?: number;
  readonly number?: string;
  /** For the parties to take home: in large type too. */
  readonly forParties: boolean;
  /** Its Word file is made by the county's own template; its PDF never is. */
  readonly template: boolean;
  /** It is to have a number and has none yet. */
  readonly unnumbered: boolean;
  /** Nothing is filed yet: a form to be filled in by hand. */
  readonly form: boolean;
}

/** A paper that is opened from a list: which, and of what. */
export type PaperToOpen = Pick<PaperOffer, "paper" | "title" | "record" | "card">;

/** `GET /api/cases/:id/papers` */
export interface PaperOffers {
  readonly papers: readonly PaperOffer[];
  /** The whole file; absent where the policy declares none. */
  readonly dossier?: { readonly title: Text; readonly missing: readonly Text[] };
}

export type PaperFileFormat = "pdf" | "docx";

/** `GET /api/cases/:id/papers/:paper` */
export interface PaperQuery {
  readonly format: PaperFileFormat;
  /** The filing, by id. */
  readonly record?: string;
  /** The supervision card, by id. */
  readonly card?: string;
  /** For those who read with difficulty: PDF only. */
  readonly type?: "large";
}

/** `GET /api/cases/:id/papers/:paper/text` */
export interface PaperTextQuery {
  readonly record?: string;
  readonly card?: string;
}

/** A paper to be read on the screen, or heard. */
export interface PaperText {
  readonly title: string;
  readonly language: Language;
  readonly number?: string;
  readonly parts: readonly PaperTextPart[];
}

/** What a paper of a draft is tried out on: a made-up case, the same for the same number. */
export interface DraftPaperQuery {
  /** The dispute type; the first if absent. */
  readonly type?: string;
  /** 1 to 999999; 1 if absent. */
  readonly seed?: string;
}

/** `GET /api/drafts/:id/papers/:paper/file` */
export interface DraftPaperFileQuery extends DraftPaperQuery {
  readonly format: PaperFileFormat;
}

/** `GET /api/drafts/:id/papers/:paper`: filled from a case that nobody has. */
export interface DraftPaper {
  readonly paper: Pick<FilledPaper, "title" | "language" | "blocks">;
  /** What it would be numbered next, where it is numbered. */
  readonly nextNumber?: string;
  readonly types: readonly { readonly code: string; readonly title: Text }[];
  readonly type: string;
}
