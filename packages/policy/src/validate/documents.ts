/** The documents of an effective policy by what they are. */
import type { AttachmentsDocument } from "../document/attachments.ts";
import type { ClosureDocument } from "../document/closure.ts";
import type { DerivedFactsDocument } from "../document/derived.ts";
import type { FieldsDocument } from "../document/fields.ts";
import type { FiguresDocument } from "../document/figures.ts";
import type { DisputeTypeDocument, RecordDocument } from "../document/form.ts";
import type { GradingDocument } from "../document/grading.ts";
import type { GuardrailsDocument } from "../document/guardrails.ts";
import type { GuidanceDocument } from "../document/guidance.ts";
import type { TranslationDocument } from "../document/i18n.ts";
import type { IntakeDocument } from "../document/intake.ts";
import type { JointDocument } from "../document/joint.ts";
import { findKind } from "../document/kind.ts";
import type { LayerDocument } from "../document/layer.ts";
import type { PapersDocument } from "../document/papers.ts";
import type { ParametersDocument } from "../document/parameters.ts";
import type { RevisitDocument } from "../document/revisit.ts";
import type {
  CalendarDocument,
  ContractsDocument,
  DeadlinesDocument,
  GuardsDocument,
  OrganisationDocument,
  ReferralDocument,
  ScenarioDocument,
} from "../document/rules.ts";
import type { TeamsDocument } from "../document/teams.ts";
import type { WorkflowDocument } from "../document/workflow.ts";

interface DocumentsByPath {
  readonly "rules/layer.json": LayerDocument;
  readonly "rules/contracts.json": ContractsDocument;
  readonly "rules/parameters.json": ParametersDocument;
  readonly "rules/facts.json": DerivedFactsDocument;
  readonly "rules/grading.json": GradingDocument;
  readonly "rules/revisit.json": RevisitDocument;
  readonly "rules/closure.json": ClosureDocument;
  readonly "rules/workflow.json": WorkflowDocument;
  readonly "rules/teams.json": TeamsDocument;
  readonly "rules/referral.json": ReferralDocument;
  readonly "rules/deadlines.json": DeadlinesDocument;
  readonly "rules/guidance.json": GuidanceDocument;
  readonly "rules/guardrails.json": GuardrailsDocument;
  readonly "rules/figures.json": FiguresDocument;
  readonly "rules/papers.json": PapersDocument;
  readonly "rules/intake.json": IntakeDocument;
  readonly "rules/joint.json": JointDocument;
  readonly "rules/attachments.json": AttachmentsDocument;
  readonly "rules/guards.json": GuardsDocument;
  readonly "rules/organisation.json": OrganisationDocument;
  readonly "rules/calendar.json": CalendarDocument;
  readonly "schemas/fields.json": FieldsDocument;
  readonly "schemas/i18n/en.json": TranslationDocument;
}

export interface Named<Document> {
  readonly id: string;
  readonly path: string;
  readonly document: Document;
}

/** INVARIANT: made of documents that `checkShapes` has held against their meta-schemas, so that each has the type of its path. */
export interface Documents {
  readonly get: <Path extends keyof DocumentsByPath>(path: Path) => DocumentsByPath[Path] | undefined;
  readonly disputeTypes: readonly Named<DisputeTypeDocument>[];
  /** Intake included. */
  readonly records: readonly Named<RecordDocument>[];
  readonly scenarios: readonly Named<ScenarioDocument>[];
}

export function documentsOf(documents: Readonly<Record<string, unknown>>): Documents {
  return {
    get: <Path extends keyof DocumentsByPath>(path: Path) => documents[path] as DocumentsByPath[Path] | undefined,
    disputeTypes: all<DisputeTypeDocument>(documents, "disputeType"),
    records: all<RecordDocument>(documents, "record"),
    scenarios: all<ScenarioDocument>(documents, "scenario"),
  };
}

function all<Document>(
  documents: Readonly<Record<string, unknown>>,
  kind: "disputeType" | "record" | "scenario",
): readonly Named<Document>[] {
  return Object.keys(documents)
    .sort()
    .flatMap((path) => {
      const known = findKind(path);
      return known?.kind === kind ? [{ id: known.id, path, document: documents[path] as Document }] : [];
    });
}
