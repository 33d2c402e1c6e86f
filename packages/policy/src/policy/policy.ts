/** A compiled policy: the only thing `evaluate` and casework take. Plain data, safe to send and to keep. */

import type { AttachmentKindDocument } from "../document/attachments.ts";
import type { ChecklistItemDocument, GroundDocument, SignatureDocument } from "../document/closure.ts";
import type { Condition } from "../document/condition.ts";
import type { FigureDocument, FiguresDocument, SmallNumbers } from "../document/figures.ts";
import type { CorrectionDocument, CriterionEvent, OverrideDocument, TableDocument } from "../document/grading.ts";
import type { GuardrailDocument } from "../document/guardrails.ts";
import type { GuidanceDocument, GuidanceLaw } from "../document/guidance.ts";
import type { ChannelDocument, DuplicateDocument, MergingDocument, ReadingDocument } from "../document/intake.ts";
import type {
  CallsDocument,
  ConflictDocument,
  LadderDocument,
  MatchingDocument,
  MeritDocument,
  ObjectionDocument,
  ProfessionDocument,
  RungDocument,
} from "../document/joint.ts";
import type { PaperBlock, PaperColumn, PaperDocument, PaperLine, PaperRow } from "../document/papers.ts";
import type { PlanAssignmentDocument, PlanDocument, RevisitDocument } from "../document/revisit.ts";
import type {
  AccumulationDocument,
  CardDocument,
  DeadlineDocument,
  LetterDocument,
  ReferralDocument,
  SlipDocument,
} from "../document/rules.ts";
import type { Source } from "../document/source.ts";
import type { TeamsDocument } from "../document/teams.ts";
import type { SessionDocument, StageDocument, TransferDocument, TransitionDocument, WorkflowDocument } from "../document/workflow.ts";
import type { Fact } from "./fact.ts";
import type { DisputeType, RecordForm } from "./form.ts";
import type { Text } from "./text.ts";

/** A source with its English; `text` is Chinese. */
export interface Citation extends Source {
  readonly en: string;
}

/** A document entry with its id, its titles in both languages and the layer that wrote (or last changed) it. */
export type Entry<Document> = Omit<Document, "title" | "help" | "remedy" | "lawfulRoute" | "law" | "retired" | "source"> &
  (Document extends { readonly source: Source } ? { readonly source: Citation } : unknown) & {
    readonly id: string;
    readonly title: Text;
    readonly layer: string;
  };

export interface Level {
  readonly id: string;
  readonly title: Text;
  readonly rank: number;
  readonly swatch: string;
  /** Of a scale by points; absent where it is left open, so that points do not lead there. */
  readonly from?: number;
}

export interface Scale {
  readonly id: string;
  readonly title: Text;
  readonly method: "highest" | "points";
  readonly initial: string;
  /** Ascending by rank. */
  readonly levels: readonly Level[];
}

/** What follows for a level: points with their number, 0 where it is left open. */
export type GradingEvent =
  | Extract<CriterionEvent, { readonly type: "level" }>
  | { readonly type: "points"; readonly params: { readonly scale: string; readonly points: number } };

export interface Criterion {
  readonly id: string;
  readonly title: Text;
  readonly conditions: Condition;
  readonly event: GradingEvent;
  readonly source: Citation;
  readonly layer: string;
  /** Parameters that it names and nobody gave a value; such a criterion is left out of grading. */
  readonly undeclared: readonly string[];
}

export interface Parameter {
  readonly id: string;
  readonly title: Text;
  readonly value?: number;
  readonly unit: string;
  readonly stricter: "lower" | "higher";
  readonly source: Citation;
  /** The layer whose value is in effect. */
  readonly layer: string;
}

export interface Colour {
  readonly id: string;
  readonly title: Text;
  readonly rank: number;
  readonly swatch: string;
}

export type Plan = Entry<PlanDocument>;
export type PlanAssignment = Entry<PlanAssignmentDocument>;
export type Stage = Entry<StageDocument>;
export type Transition = Entry<TransitionDocument> & { readonly remedy?: Text };
export type ChecklistItem = Entry<ChecklistItemDocument> & { readonly remedy: Text };
export type Signature = Entry<SignatureDocument>;
export type Ground = Entry<GroundDocument>;
export type Team = Entry<Omit<TeamsDocument["teams"][string], "members">> & {
  readonly members: readonly Entry<TeamsDocument["teams"][string]["members"][string]>[];
};
export type Referral = Entry<ReferralDocument["referrals"][string]>;
export type LetterSlip = Entry<SlipDocument>;
export type Department = Entry<ReferralDocument["departments"][string]>;
export type Deadline = Entry<DeadlineDocument>;
export type Law = Kept<Omit<GuidanceLaw, "title" | "x-order">> & { readonly title: Text };
export type GuidanceCard = Entry<Omit<GuidanceDocument["cards"][string], "steps" | "laws">> & {
  readonly steps: readonly Text[];
  readonly laws: readonly Law[];
};

/** Criteria that belong together like the rows of a decision table. */
export type Table = Entry<TableDocument>;
export type Guardrail = Entry<GuardrailDocument>;
export type Figure = Entry<FigureDocument> & { readonly help?: Text };
export type Channel = Entry<Omit<ChannelDocument, "help">> & { readonly help?: Text };
export type Reading = Entry<ReadingDocument>;
/** `mostMegabytes`: its own limit, or the general one. */
export type AttachmentKind = Entry<Omit<AttachmentKindDocument, "help">> & { readonly help?: Text; readonly mostMegabytes: number };
export type Duplicate = Entry<DuplicateDocument>;
export type Profession = Entry<ProfessionDocument>;
export type Merit = Entry<MeritDocument>;
export type ConflictOfInterest = Entry<ConflictDocument>;
export type Rung = Entry<RungDocument>;
export type ObjectionGround = Entry<ObjectionDocument["grounds"][string]>;
export type FigureGroup = Entry<FiguresDocument["groups"][string]>;

/** A kind of supervision card. */
export type Card = Entry<CardDocument>;
export type Accumulation = Entry<AccumulationDocument>;

type Kept<Part> = Part & { readonly id: string };

type InOrder<One> = One extends { readonly kind: "table" }
  ? Omit<One, "rows"> & { readonly rows: readonly Kept<PaperRow>[] }
  : One extends { readonly kind: "list" }
    ? Omit<One, "columns"> & { readonly columns?: readonly Kept<PaperColumn>[] }
    : One extends { readonly kind: "signatures" }
      ? Omit<One, "lines"> & { readonly lines: readonly Kept<PaperLine>[] }
      : One;

/** A part of a paper, its rows, columns and lines in order. */
export type Block = Kept<InOrder<PaperBlock>>;

/** What a case is kept on, told block by block. */
export type Paper = Entry<Omit<PaperDocument, "blocks">> & { readonly blocks: readonly Block[] };

/** The whole file (卷宗): what is put in front of the papers and behind them. */
export interface Dossier {
  readonly title: Text;
  readonly cover: readonly Block[];
  readonly back: readonly Block[];
}

/** INVARIANT: made only by `compile`. Arrays are in declared order (rank or x-order, then id). Retired entries are left out, except where a
 * record may still hold them (options, questions). */
export interface Policy {
  readonly [compiled]: true;
  readonly layer: { readonly id: string; readonly title: Text; readonly division: string };
  /** From the highest layer down to this one. */
  readonly chain: readonly string[];
  /** Titles of the layers of the chain. */
  readonly layerTitles: Readonly<Record<string, Text>>;
  /** SHA-256 over the RFC 8785 form of the effective documents, in hex. */
  readonly release: string;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly disputeTypes: readonly DisputeType[];
  readonly records: Readonly<Record<string, RecordForm>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** The first is the one shown as "level". */
  readonly scales: readonly Scale[];
  readonly criteria: readonly Criterion[];
  /** Absent where the policy leaves open who else decides: then corrections take effect at once. */
  readonly correction?: CorrectionDocument;
  /** Absent where levels may not be set by hand. */
  readonly override?: OverrideDocument;
  /** By level: roles told when a level in force rises to it. */
  readonly notify: Readonly<Record<string, readonly string[]>>;
  readonly colours: readonly Colour[];
  readonly plans: readonly Plan[];
  readonly assignments: readonly PlanAssignment[];
  readonly visit: RevisitDocument["visit"];
  /** Absent where levels do not fall after clean visits. */
  readonly downgrade?: RevisitDocument["downgrade"];
  readonly stages: readonly Stage[];
  readonly initialStage: string;
  readonly transitions: readonly Transition[];
  readonly obligations: WorkflowDocument["obligations"];
  /** Absent where cases are not handed over. */
  readonly transfer?: TransferDocument;
  readonly session?: SessionDocument;
  readonly closure: {
    readonly record: string;
    readonly groundField: string;
    readonly items: readonly ChecklistItem[];
    readonly signatures: readonly Signature[];
    readonly grounds: readonly Ground[];
  };
  readonly teams: readonly Team[];
  readonly departments: readonly Department[];
  readonly referrals: readonly Referral[];
  /** How letters to departments are told among records; absent where the policy knows none. */
  readonly letter?: LetterDocument;
  /** The parts of the slip of a letter, in order. */
  readonly letterSlips: readonly LetterSlip[];
  readonly deadlines: readonly Deadline[];
  /** Supervision cards, the least grave first. */
  readonly cards: readonly Card[];
  readonly accumulation: readonly Accumulation[];
  readonly guidance: readonly GuidanceCard[];
  readonly tables: readonly Table[];
  readonly guardrails: readonly Guardrail[];
  /** Ways by which disputes come in, when two cases look alike, and who merges them. Absent where the policy declares none. */
  readonly intake?: {
    readonly channels: readonly Channel[];
    readonly readings: readonly Reading[];
    readonly duplicates: readonly Duplicate[];
    readonly merging?: MergingDocument;
  };
  /** Who mediates together. Absent where the policy declares nothing of it. */
  readonly joint?: {
    readonly professions: readonly Profession[];
    readonly matching: MatchingDocument;
    readonly merits: readonly Merit[];
    readonly conflicts: readonly ConflictOfInterest[];
    readonly objection?: Omit<ObjectionDocument, "grounds"> & { readonly grounds: readonly ObjectionGround[] };
    /** From the lowest. */
    readonly ladder?: Omit<LadderDocument, "rungs"> & { readonly rungs: readonly Rung[] };
    readonly calls?: CallsDocument;
  };
  /** What may be kept beside a case; absent where the policy declares nothing. */
  readonly attachments?: { readonly kinds: readonly AttachmentKind[]; readonly waitingMegabytes?: number };
  /** Absent where the policy declares none. */
  readonly board?: {
    readonly source?: string;
    readonly smallNumbers?: SmallNumbers;
    readonly groups: readonly FigureGroup[];
    readonly figures: readonly Figure[];
  };
  readonly papers: readonly Paper[];
  /** Absent where the policy declares no whole file. */
  readonly dossier?: Dossier;
}

/** Marks what `compile` has made. */
export const compiled: unique symbol = Symbol.for("jiefen.policy");
