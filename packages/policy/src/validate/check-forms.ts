/** Forms: their questions are fields, stand in sections that exist, and are shown by conditions that make sense. */
import { intakePath } from "../compile/documents.ts";
import type { RecordDocument } from "../document/form.ts";
import { errorAt } from "../document/issue-at.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checker, Checking } from "./checking.ts";
import { findCircle } from "./circle.ts";
import { caseScope, checkCondition, comparisonsOf, type Scope } from "./conditions.ts";
import type { Named } from "./documents.ts";
import { checkName } from "./names.ts";
import { checkProperty } from "./properties.ts";

type FormDocument = Pick<RecordDocument, "x-sections" | "properties" | "x-repeats">;

export const checkForms: Checker = (checking) => {
  const intake = checking.documents.records.find(({ path }) => path === intakePath)?.document;
  return [
    ...checking.documents.disputeTypes.flatMap((type) => formIssues(checking, type, caseScope, intake)),
    ...checking.documents.records.flatMap((record) =>
      formIssues(checking, record, record.document["x-repeats"] ? { ofCase: true, list: record.id } : caseScope),
    ),
  ];
};

function formIssues(checking: Checking, { path, document }: Named<FormDocument>, scope: Scope, intake?: FormDocument): readonly Issue[] {
  const sections = [...Object.keys(document["x-sections"]), ...Object.keys(intake?.["x-sections"] ?? {})];
  return Object.entries(document.properties).flatMap(([name, property]) => {
    const pointer = `/properties/${name}`;
    const section = property["x-section"];
    const condition = property["x-showWhen"];
    return [
      ...checkProperty(checking, path, pointer, name, property),
      ...(section === undefined ? [] : checkName(checking.locate(path, `${pointer}/x-section`), "section", section, sections)),
      ...(condition === undefined ? [] : checkCondition(checking, path, `${pointer}/x-showWhen`, condition, scope)),
      ...circles(checking, path, name, document),
      ...itemOutsideList(checking, path, pointer, name, scope),
    ];
  });
}

/** A question shown only once it is itself answered is never shown. */
function circles(checking: Checking, path: string, name: string, { properties }: FormDocument): readonly Issue[] {
  const way = findCircle(name, (one) => asksFor(properties, one));
  return way === undefined ? [] : [circle(checking, path, name, way)];
}

function asksFor(properties: FormDocument["properties"], name: string): readonly string[] {
  const condition = Object.hasOwn(properties, name) ? properties[name]?.["x-showWhen"] : undefined;
  return condition === undefined ? [] : comparisonsOf(condition).map(({ comparison }) => comparison.fact);
}

function circle(checking: Checking, path: string, name: string, way: readonly string[]): Issue {
  const names = way.map((one) => `\`${one}\``);
  return errorAt(
    checking.locate(path, `/properties/${name}/x-showWhen`),
    "question-circle",
    {
      zh: `这些问题互相等对方先答，永远不会显示：${names.join(" → ")}。`,
      en: `These questions wait for one another and are never shown: ${names.join(" → ")}.`,
    },
    { zh: "请让其中一个不设显示条件。", en: "Let one of them be shown without a condition." },
  );
}

function itemOutsideList(checking: Checking, path: string, pointer: string, name: string, scope: Scope): readonly Issue[] {
  const fields = checking.documents.get("schemas/fields.json") ?? {};
  const fact = checking.dictionary.facts.get(name);
  const list = fact?.type === "list" ? undefined : fact?.lists.find((one) => one !== scope.list && Object.hasOwn(fields, one));
  if (list === undefined) return [];
  return [
    errorAt(
      checking.locate(path, pointer),
      "item-fact-outside-list",
      {
        zh: `\`${name}\` 是清单 \`${list}\` 每一项里的字段，不能直接放在表单上。`,
        en: `\`${name}\` is asked of each item of \`${list}\` and cannot stand on the form itself.`,
      },
      { zh: "请另外定义一个字段。", en: "Define another field for it." },
    ),
  ];
}
