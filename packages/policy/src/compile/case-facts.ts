/** The facts casework supplies, with their codes taken from the policy at hand. */
import type { FieldDocument } from "../document/fields.ts";
import type { Segments } from "../document/pointer.ts";
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import { caseFacts as declarations, historyFacts, levelFactOf } from "../policy/case-facts.ts";
import type { Fact, FactType, Option } from "../policy/fact.ts";
import type { Text } from "../policy/text.ts";
import { disputeTypesOf, findDocument, getDocument } from "./documents.ts";
import { fieldsPath, optionsOf } from "./field-facts.ts";
import { ordered, type Sources } from "./sources.ts";

interface Declaration {
  readonly type: FactType;
  readonly unit?: string;
  readonly options?: "levels" | "stages" | "colours" | "departments" | "deadlines" | "grounds" | "disputeTypes" | "attachments" | "rungs";
  readonly title: Text;
}

/** Case facts, the list `history` and the facts of its items. Day counts and times are never below 0. */
export function caseFacts(policy: ValidPolicy, sources: Sources): readonly Fact[] {
  const layer = policy.chain[0] ?? policy.layer;
  const fact = (name: string, declaration: Declaration, given?: readonly Option[]): Fact => {
    const options = given ?? (declaration.options && codes(policy, sources)[declaration.options]());
    return {
      name,
      title: declaration.title,
      type: declaration.type,
      ...(declaration.unit !== undefined && { unit: declaration.unit }),
      ...(declaration.type === "integer" && { minimum: 0 }),
      ...(options && { options, ordered: options.length > 0 && options.every((option) => option.rank !== undefined) }),
      origin: { kind: "case" },
      layer,
    };
  };
  return [
    ...Object.entries(declarations).map(([name, declaration]) => fact(name, declaration)),
    ...levelFacts(policy, sources, fact),
    ...Object.entries(historyFacts).map(([name, declaration]) => fact(name, declaration)),
    {
      name: "history",
      title: { zh: "既往纠纷", en: "earlier disputes" },
      type: "list",
      items: Object.keys(historyFacts),
      origin: { kind: "case" },
      layer,
    },
  ];
}

/** Levels in force on the scales after the first. */
function levelFacts(
  policy: ValidPolicy,
  sources: Sources,
  fact: (name: string, declaration: Declaration, options: readonly Option[]) => Fact,
): readonly Fact[] {
  const path = "rules/grading.json";
  return ordered(getDocument(policy, path).scales)
    .slice(1)
    .map(([scale, { title, levels }]) => {
      const named = sources.text(path, ["scales", scale, "title"], title);
      const options = ordered(levels).map(([id, level]) => ({
        id,
        title: sources.text(path, ["scales", scale, "levels", id, "title"], level.title),
        rank: level.rank,
        retired: false,
      }));
      return fact(levelFactOf(scale), { type: "code", title: { zh: `现行${named.zh}`, en: `${named.en} in force` } }, options);
    });
}

type Codes = Readonly<Record<NonNullable<Declaration["options"]>, () => readonly Option[]>>;

function codes(policy: ValidPolicy, sources: Sources): Codes {
  const options = <
    Document extends { readonly title: string; readonly rank?: number; readonly "x-order"?: number; readonly retired?: boolean },
  >(
    path: string,
    pointer: Segments,
    documents: Readonly<Record<string, Document>>,
  ): readonly Option[] =>
    ordered(documents).map(([id, { title, rank, retired }]) => ({
      id,
      title: sources.text(path, [...pointer, id, "title"], title),
      ...(rank !== undefined && { rank }),
      retired: retired ?? false,
    }));
  return {
    levels: () => {
      const [scale, document] = ordered(getDocument(policy, "rules/grading.json").scales)[0] ?? [];
      return scale === undefined || !document ? [] : options("rules/grading.json", ["scales", scale, "levels"], document.levels);
    },
    stages: () => options("rules/workflow.json", ["stages"], getDocument(policy, "rules/workflow.json").stages),
    colours: () => options("rules/revisit.json", ["colours"], getDocument(policy, "rules/revisit.json").colours),
    departments: () => options("rules/referral.json", ["departments"], findDocument(policy, "rules/referral.json")?.departments ?? {}),
    deadlines: () => options("rules/deadlines.json", ["deadlines"], findDocument(policy, "rules/deadlines.json")?.deadlines ?? {}),
    attachments: () => options("rules/attachments.json", ["kinds"], findDocument(policy, "rules/attachments.json")?.kinds ?? {}),
    grounds: () => {
      const name = getDocument(policy, "rules/closure.json").groundField;
      const field: FieldDocument | undefined = findDocument(policy, fieldsPath)?.[name];
      return (field && optionsOf(sources, name, field)) ?? [];
    },
    rungs: () => options("rules/joint.json", ["ladder", "rungs"], findDocument(policy, "rules/joint.json")?.ladder?.rungs ?? {}),
    disputeTypes: () =>
      disputeTypesOf(policy).map(([id, path, { title, retired }]) => ({
        id,
        title: sources.text(path, ["title"], title),
        retired: retired ?? false,
      })),
  };
}
