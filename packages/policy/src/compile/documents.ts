/** The documents of a valid policy by what they are. */
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
import type { LayerDocument } from "../document/layer.ts";
import type { PapersDocument } from "../document/papers.ts";
import type { ParametersDocument } from "../document/parameters.ts";
import type { RevisitDocument } from "../document/revisit.ts";
import type { CalendarDocument, DeadlinesDocument, GuardsDocument, OrganisationDocument, ReferralDocument } from "../document/rules.ts";
import type { TeamsDocument } from "../document/teams.ts";
import type { WorkflowDocument } from "../document/workflow.ts";
import type { ValidPolicy } from "../overlay/valid-policy.ts";

interface DocumentKinds {
  "rules/layer.json": LayerDocument;
  "rules/parameters.json": ParametersDocument;
  "rules/facts.json": DerivedFactsDocument;
  "rules/grading.json": GradingDocument;
  "rules/revisit.json": RevisitDocument;
  "rules/closure.json": ClosureDocument;
  "rules/workflow.json": WorkflowDocument;
  "rules/teams.json": TeamsDocument;
  "rules/referral.json": ReferralDocument;
  "rules/deadlines.json": DeadlinesDocument;
  "rules/guidance.json": GuidanceDocument;
  "rules/guardrails.json": GuardrailsDocument;
  "rules/figures.json": FiguresDocument;
  "rules/papers.json": PapersDocument;
  "rules/intake.json": IntakeDocument;
  "rules/joint.json": JointDocument;
  "rules/attachments.json": AttachmentsDocument;
  "rules/guards.json": GuardsDocument;
  "rules/organisation.json": OrganisationDocument;
  "rules/calendar.json": CalendarDocument;
  "schemas/fields.json": FieldsDocument;
  "schemas/i18n/en.json": TranslationDocument;
}
type DocumentPath = keyof DocumentKinds;

/** INVARIANT: `validate` has held every document against the meta-schema of its kind, so what stands at a path has that path's type. */
export function findDocument<Path extends DocumentPath>(policy: ValidPolicy, path: Path): DocumentKinds[Path] | undefined {
  return policy.documents[path] as DocumentKinds[Path] | undefined;
}

/** Throws an Error naming the path where the document is missing, which `validate` refuses. */
export function getDocument<Path extends DocumentPath>(policy: ValidPolicy, path: Path): DocumentKinds[Path] {
  const document = findDocument(policy, path);
  if (!document) throw new Error(`A valid policy has \`${path}\`, but it is missing here.`);
  return document;
}

/** The form every dispute type asks before its own questions. */
export const intakePath = "schemas/records/intake.json";

export function disputeTypesOf(policy: ValidPolicy): readonly (readonly [id: string, path: string, DisputeTypeDocument])[] {
  return formsIn<DisputeTypeDocument>(policy, "schemas/dispute-types/");
}

/** Intake included. */
export function recordsOf(policy: ValidPolicy): readonly (readonly [id: string, path: string, RecordDocument])[] {
  return formsIn<RecordDocument>(policy, "schemas/records/");
}

function formsIn<Document>(policy: ValidPolicy, folder: string): readonly (readonly [string, string, Document])[] {
  return Object.keys(policy.documents)
    .filter((path) => path.startsWith(folder) && path.endsWith(".json"))
    .sort()
    .map((path) => [path.slice(folder.length, -".json".length), path, policy.documents[path] as Document] as const);
}
