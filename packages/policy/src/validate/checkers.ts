/** The checks across documents, by concern. */
import { checkAttachments } from "./check-attachments.ts";
import { checkClosure } from "./check-closure.ts";
import { checkContracts } from "./check-contracts.ts";
import { checkDeadlines } from "./check-deadlines.ts";
import { checkDerivedFacts } from "./check-derived.ts";
import { checkFields } from "./check-fields.ts";
import { checkFigures } from "./check-figures.ts";
import { checkForms } from "./check-forms.ts";
import { checkGrading } from "./check-grading.ts";
import { checkGuardrails } from "./check-guardrails.ts";
import { checkIdentity } from "./check-identity.ts";
import { checkIntake } from "./check-intake.ts";
import { checkIntendedDifferences } from "./check-intended-differences.ts";
import { checkJoint } from "./check-joint.ts";
import { checkPapers } from "./check-papers.ts";
import { checkParameters } from "./check-parameters.ts";
import { checkPolarity } from "./check-polarity.ts";
import { checkRevisit } from "./check-revisit.ts";
import { checkGuards, checkGuidance, checkReferral, checkTeams } from "./check-rules.ts";
import { checkScenarios } from "./check-scenarios.ts";
import { checkCalendar, checkOrganisation } from "./check-standing.ts";
import { checkTranslations } from "./check-translations.ts";
import { checkWorkflow } from "./check-workflow.ts";
import type { Checker } from "./checking.ts";

export const checkers = {
  identity: checkIdentity,
  fields: checkFields,
  forms: checkForms,
  derivedFacts: checkDerivedFacts,
  parameters: checkParameters,
  grading: checkGrading,
  revisit: checkRevisit,
  closure: checkClosure,
  workflow: checkWorkflow,
  teams: checkTeams,
  referral: checkReferral,
  deadlines: checkDeadlines,
  guidance: checkGuidance,
  guardrails: checkGuardrails,
  figures: checkFigures,
  papers: checkPapers,
  intake: checkIntake,
  joint: checkJoint,
  attachments: checkAttachments,
  guards: checkGuards,
  organisation: checkOrganisation,
  calendar: checkCalendar,
  contracts: checkContracts,
  polarity: checkPolarity,
  scenarios: checkScenarios,
  intendedDifferences: checkIntendedDifferences,
  translations: checkTranslations,
} as const satisfies Readonly<Record<string, Checker>>;
