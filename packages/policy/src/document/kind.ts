/** The kinds of document a policy is made of: where each stands, what shape it has, and how layers lie over one another in it. */
import type { JsonSchema } from "../policy/form.ts";
import { attachmentsSchema } from "./attachments-schema.ts";
import { closureSchema } from "./closure-schema.ts";
import { contractsSchema } from "./contracts-schema.ts";
import { derivedFactsSchema } from "./derived-schema.ts";
import { fieldsSchema } from "./fields-schema.ts";
import { figuresSchema } from "./figures-schema.ts";
import { disputeTypeSchema, recordSchema } from "./form-schema.ts";
import { gradingSchema } from "./grading-schema.ts";
import { guardrailsSchema } from "./guardrails-schema.ts";
import { translationSchema } from "./i18n-schema.ts";
import { intakeSchema } from "./intake-schema.ts";
import { jointSchema } from "./joint-schema.ts";
import { layerSchema } from "./layer-schema.ts";
import { papersSchema } from "./papers-schema.ts";
import { parametersSchema } from "./parameters-schema.ts";
import { type Segments, segmentsOf } from "./pointer.ts";
import { revisitSchema } from "./revisit-schema.ts";
import {
  calendarSchema,
  deadlinesSchema,
  guardsSchema,
  guidanceSchema,
  organisationSchema,
  referralSchema,
  scenarioSchema,
  teamsSchema,
} from "./rules-schema.ts";
import { workflowSchema } from "./workflow-schema.ts";

export type DocumentKind =
  | "layer"
  | "contracts"
  | "parameters"
  | "derivedFacts"
  | "grading"
  | "revisit"
  | "closure"
  | "workflow"
  | "teams"
  | "referral"
  | "deadlines"
  | "guidance"
  | "guardrails"
  | "figures"
  | "papers"
  | "intakeRules"
  | "jointRules"
  | "attachments"
  | "guards"
  | "organisation"
  | "calendar"
  | "scenario"
  | "fields"
  | "disputeType"
  | "record"
  | "translation";

export interface DocumentSpecification {
  /** Path without layer; `*` stands for the id of the document. */
  readonly path: string;
  readonly metaSchema: JsonSchema;
  /** Replaced whole by a lower layer. Arrays and scalars always are. */
  readonly atoms: readonly Segments[];
  /** What has an identity: a patch of one that is absent above must be marked `"new": true`. The empty pattern is the document itself. */
  readonly entries: readonly Segments[];
  /** `own`: each layer has its own, none is laid over another. */
  readonly layering: "overlaid" | "own";
  /** `current` documents are never pinned to a case and no part of a release (law 7). */
  readonly validity: "released" | "current";
  /** A policy cannot be compiled without it. */
  readonly needed: boolean;
}

const patterns = (pointers: readonly string[]) => pointers.map(segmentsOf);

type Layers = Partial<Pick<DocumentSpecification, "layering" | "validity" | "needed">>;

function specify(
  path: string,
  metaSchema: JsonSchema,
  entries: readonly string[],
  atoms: readonly string[],
  layers: Layers = {},
): DocumentSpecification {
  return {
    path,
    metaSchema,
    entries: patterns(entries),
    atoms: patterns(atoms),
    layering: "overlaid",
    validity: "released",
    needed: false,
    ...layers,
  };
}

const needed: Layers = { needed: true };
const current: Layers = { validity: "current", needed: true };

export const documentKinds: Readonly<Record<DocumentKind, DocumentSpecification>> = {
  layer: specify("rules/layer.json", layerSchema, [], [], { layering: "own", needed: true }),
  contracts: specify("rules/contracts.json", contractsSchema, [], ["/*/*"]),
  parameters: specify("rules/parameters.json", parametersSchema, ["/*"], ["/*/value", "/*/source"], needed),
  derivedFacts: specify("rules/facts.json", derivedFactsSchema, ["/*"], ["/*/where", "/*/withinDays"]),
  grading: specify(
    "rules/grading.json",
    gradingSchema,
    ["/scales/*", "/scales/*/levels/*", "/criteria/*", "/tables/*"],
    ["/scales/*/levels/*/from", "/criteria/*/conditions", "/criteria/*/event", "/criteria/*/source", "/tables/*/appliesWhen"],
    needed,
  ),
  revisit: specify(
    "rules/revisit.json",
    revisitSchema,
    ["/colours/*", "/plans/*", "/plans/*/missed/*", "/plans/*/keyDates/*", "/assignments/*"],
    [
      "/plans/*/beforeSettlement/schedule",
      "/plans/*/beforeSettlement/watchDays",
      "/plans/*/beforeSettlement/progressDays",
      "/plans/*/afterSettlement/schedule",
      "/plans/*/afterSettlement/watchDays",
      "/plans/*/afterSettlement/progressDays",
      "/plans/*/mode/people",
      "/plans/*/graceDays",
      "/plans/*/keyDates/*/before",
      "/plans/*/source",
      "/assignments/*/conditions",
      "/downgrade/cleanVisits",
    ],
    needed,
  ),
  closure: specify(
    "rules/closure.json",
    closureSchema,
    ["/items/*", "/signatures/*", "/grounds/*"],
    ["/items/*/conditions", "/items/*/appliesWhen", "/items/*/source", "/signatures/*/appliesWhen"],
    needed,
  ),
  workflow: specify("rules/workflow.json", workflowSchema, ["/stages/*", "/transitions/*"], ["/transitions/*/conditions"], needed),
  teams: specify("rules/teams.json", teamsSchema, ["/teams/*", "/teams/*/members/*"], ["/teams/*/conditions"]),
  referral: specify(
    "rules/referral.json",
    referralSchema,
    ["/departments/*", "/referrals/*", "/letter/cards/*", "/letter/slips/*"],
    [
      "/referrals/*/conditions",
      "/referrals/*/source",
      "/letter/receiveWithin",
      "/letter/answerWithin/*",
      "/letter/incoming",
      "/letter/extendBy",
      "/letter/reportWithin/*",
      "/letter/cards/*/afterDays",
      "/letter/fills/*",
      "/letter/slips/*/holder",
    ],
  ),
  deadlines: specify(
    "rules/deadlines.json",
    deadlinesSchema,
    ["/deadlines/*", "/deadlines/*/cards/*", "/cards/*", "/accumulation/*"],
    [
      "/deadlines/*/appliesWhen",
      "/deadlines/*/days",
      "/deadlines/*/hours",
      "/deadlines/*/cards/*/afterDays",
      "/deadlines/*/source",
      "/cards/*/source",
      "/accumulation/*/count",
      "/accumulation/*/source",
    ],
  ),
  guidance: specify("rules/guidance.json", guidanceSchema, ["/cards/*", "/cards/*/steps/*"], ["/cards/*/conditions", "/cards/*/source"]),
  guardrails: specify(
    "rules/guardrails.json",
    guardrailsSchema,
    ["/guardrails/*"],
    ["/guardrails/*/conditions", "/guardrails/*/requires", "/guardrails/*/source"],
  ),
  figures: specify("rules/figures.json", figuresSchema, ["/groups/*", "/figures/*"], ["/figures/*/conditions", "/figures/*/numerator"]),
  papers: specify(
    "rules/papers.json",
    papersSchema,
    ["/papers/*", "/papers/*/blocks/*", "/papers/*/blocks/*/rows/*", "/papers/*/blocks/*/columns/*", "/papers/*/blocks/*/lines/*"],
    [
      "/papers/*/appliesWhen",
      "/papers/*/number",
      "/papers/*/dossier",
      "/papers/*/template",
      "/papers/*/blocks/*/appliesWhen",
      "/dossier/cover/*/appliesWhen",
      "/dossier/back/*/appliesWhen",
    ],
  ),
  intakeRules: specify(
    "rules/intake.json",
    intakeSchema,
    ["/channels/*", "/readings/*", "/duplicates/*"],
    [
      "/channels/*/answers",
      "/channels/*/brings",
      "/channels/*/reads",
      "/channels/*/omits",
      "/channels/*/round",
      "/readings/*/labels",
      "/duplicates/*/withinDays",
      "/duplicates/*/source",
    ],
  ),
  jointRules: specify(
    "rules/joint.json",
    jointSchema,
    ["/professions/*", "/merits/*", "/conflicts/*", "/objection/grounds/*", "/ladder/rungs/*"],
    [
      "/merits/*/source",
      "/conflicts/*/source",
      "/objection/source",
      "/ladder/skipWhen",
      "/ladder/source",
      "/calls/answerWithin",
      "/calls/source",
    ],
  ),
  attachments: specify("rules/attachments.json", attachmentsSchema, ["/kinds/*"], ["/kinds/*/takes", "/kinds/*/records"]),
  guards: specify("rules/guards.json", guardsSchema, ["/guards/*"], ["/guards/*/conditions"], { validity: "current" }),
  organisation: specify("rules/organisation.json", organisationSchema, ["/roles/*", "/divisions/*"], [], current),
  calendar: specify("rules/calendar.json", calendarSchema, ["/keyDates/*"], ["/source", "/keyDates/*/source"], current),
  scenario: specify("rules/scenarios/*.json", scenarioSchema, ["", "/cases/*"], ["/cases/*/facts", "/cases/*/expect"]),
  fields: specify(
    "schemas/fields.json",
    fieldsSchema,
    ["/*", "/*/x-options/*", "/*/items/properties/*"],
    ["/*/items/properties/*/x-showWhen", "/*/x-synthetic"],
    needed,
  ),
  disputeType: specify(
    "schemas/dispute-types/*.json",
    disputeTypeSchema,
    ["", "/x-sections/*", "/properties/*"],
    ["/properties/*/x-showWhen"],
  ),
  record: specify("schemas/records/*.json", recordSchema, ["", "/x-sections/*", "/properties/*"], ["/properties/*/x-showWhen"]),
  translation: specify("schemas/i18n/en.json", translationSchema, [], []),
};

const kinds = Object.keys(documentKinds) as readonly DocumentKind[];

/** Of kinds of which there is one document: by its path. */
const single = new Map(
  kinds.flatMap((kind) => (documentKinds[kind].path.includes("*") ? [] : [[documentKinds[kind].path, kind] as const])),
);
/** Of the others: what stands before and after the id. */
const several = kinds.flatMap((kind) => {
  const [before = "", after] = documentKinds[kind].path.split("*");
  return after === undefined ? [] : [{ kind, before, after }];
});

/** What kind of document stands at a path (without layer), and its id where there are several of the kind. */
export function findKind(path: string): { readonly kind: DocumentKind; readonly id: string } | undefined {
  const only = single.get(path);
  if (only !== undefined) return { kind: only, id: "" };
  for (const { kind, before, after } of several) {
    if (!path.startsWith(before) || !path.endsWith(after)) continue;
    const id = path.slice(before.length, path.length - after.length);
    if (/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(id)) return { kind, id };
  }
  return undefined;
}

const conditionNames: ReadonlySet<string> = new Set(["conditions", "appliesWhen", "where", "numerator", "skipWhen", "x-showWhen"]);

/** Where conditions stand in documents of a kind. */
export function conditionPlaces(kind: DocumentKind): readonly Segments[] {
  return documentKinds[kind].atoms.filter((pattern) => conditionNames.has(pattern.at(-1) ?? ""));
}
