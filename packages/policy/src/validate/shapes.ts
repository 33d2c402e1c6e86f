/** Each document against the meta-schema of its kind, and whether every document that is needed is there. */
import { intakePath } from "../compile/documents.ts";
import { fileName } from "../document/file-name.ts";
import { errorAt } from "../document/issue-at.ts";
import { conditionPlaces, documentKinds, findKind } from "../document/kind.ts";
import { findAt, placesOf, pointerOf, segmentsOf } from "../document/pointer.ts";
import type { EffectivePolicy } from "../overlay/effective-policy.ts";
import type { Issue } from "../policy/issue.ts";
import { conditionFlaws } from "./condition-shape.ts";
import type { DataError, DataValidator } from "./data-validator.ts";
import type { Locate } from "./locate.ts";
import { knownNames } from "./schema-at.ts";
import { quote, shapeWords, type Words } from "./shape-words.ts";

export function checkShapes(effective: EffectivePolicy, validator: DataValidator, locate: Locate): readonly Issue[] {
  return [
    ...missingDocuments(effective),
    ...Object.entries(effective.documents).flatMap(([path, document]) => documentIssues(path, document, validator, locate)),
  ];
}

/** Of one document alone. */
export function documentIssues(path: string, document: unknown, validator: DataValidator, locate: Locate): readonly Issue[] {
  const known = findKind(path);
  if (known === undefined) return [];
  const { metaSchema } = documentKinds[known.kind];
  const conditions = conditionPlaces(known.kind).flatMap((pattern) => placesOf(document, pattern));
  const flaws = conditions.flatMap(({ place, value }) =>
    conditionFlaws(value).map((flaw) => errorAt(locate(path, pointerOf([...place, ...flaw.place])), flaw.code, flaw.message, flaw.hint)),
  );
  const told = flaws.length > 0 ? conditions.map(({ place }) => pointerOf(place)) : [];
  const errors = withoutBranches(validator(metaSchema, document)).filter(
    (error) => !told.some((pointer) => isWithin(error.pointer, pointer)),
  );
  const issues = errors.flatMap((error) => {
    const words = wordsOf(error, document, metaSchema);
    if (words === undefined) return [];
    const pointer = words.below === undefined ? error.pointer : pointerOf([...segmentsOf(error.pointer), words.below]);
    return [errorAt(locate(path, pointer), words.code, words.message, words.hint)];
  });
  return [...flaws, ...issues];
}

function wordsOf(error: DataError, document: unknown, metaSchema: Parameters<typeof knownNames>[0]): Words | undefined {
  const place = segmentsOf(error.pointer);
  const value = findAt(document, place);
  const words = shapeWords[error.keyword];
  if (words !== undefined)
    return words({
      params: error.params,
      value,
      name: place.findLast((segment) => !/^[0-9]+$/.test(segment)) ?? "",
      known: knownNames(metaSchema, document, place),
    });
  return {
    code: "wrong-shape",
    message: { zh: `${quote(value)} 不符合这里的要求。`, en: `${quote(value)} does not fit here.` },
    hint: { zh: "请对照说明改正。", en: "Compare it with the documentation and put it right." },
  };
}

/** Where one of several shapes was wanted, only that is told, not what each of them lacks. */
function withoutBranches(errors: readonly DataError[]): readonly DataError[] {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  return errors.filter((error) => !choices.some((choice) => choice !== error && isWithin(error.pointer, choice.pointer)));
}

function isWithin(pointer: string, above: string): boolean {
  return pointer === above || pointer.startsWith(`${above}/`);
}

function missingDocuments(effective: EffectivePolicy): readonly Issue[] {
  return Object.values(documentKinds)
    .filter(({ needed, path }) => needed && !Object.hasOwn(effective.documents, path))
    .map(({ path }) => missing(effective, path))
    .concat(Object.hasOwn(effective.documents, intakePath) ? [] : [missing(effective, intakePath)]);
}

function missing(effective: EffectivePolicy, path: string): Issue {
  const name = fileName(effective.chain[0] ?? effective.layer, path);
  return errorAt(
    { file: name, pointer: "" },
    "missing-file",
    { zh: `缺少文件 \`${name}\`。`, en: `\`${name}\` is missing.` },
    { zh: "请新建；没有它，政策无法使用。", en: "Create it; a policy cannot work without it." },
  );
}
