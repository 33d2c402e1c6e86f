/** Scenarios: they speak of types, facts and outcomes that the policy has. */
import { errorAt } from "../document/issue-at.ts";
import { isObject } from "../document/json.ts";
import { pointerOf } from "../document/pointer.ts";
import type { ScenarioDocument, ScenarioExpectation } from "../document/rules.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checker, Checking } from "./checking.ts";
import { valueFlaw } from "./fact-values.ts";
import { checkName, checkNames } from "./names.ts";
import { stagesOf } from "./references.ts";

type Case = ScenarioDocument["cases"][string];

export const checkScenarios: Checker = (checking) =>
  checking.documents.scenarios.flatMap(({ path, document }) =>
    Object.entries(document.cases).flatMap(([id, one]) => [
      ...checkName(
        checking.locate(path, `/cases/${id}/type`),
        "type",
        one.type,
        checking.documents.disputeTypes.map((type) => type.id),
      ),
      ...factIssues(checking, path, id, one),
      ...expectIssues(checking, path, `/cases/${id}/expect`, one.expect),
    ]),
  );

function factIssues(checking: Checking, path: string, id: string, one: Case): readonly Issue[] {
  const { facts, lists } = checking.dictionary;
  const ofCase = [...facts.values()].filter(({ inCase }) => inCase).map(({ name }) => name);
  return Object.entries(one.facts).flatMap(([name, value]) => {
    const pointer = pointerOf(["cases", id, "facts", name]);
    const unknown = checkName(checking.locate(path, pointer), "fact", name, ofCase);
    if (unknown.length > 0) return unknown;
    const items = lists.get(name);
    return [
      ...flawAt(checking, path, pointer, name, value),
      ...(items === undefined || !Array.isArray(value)
        ? []
        : value.flatMap((item, index) => itemIssues(checking, path, `${pointer}/${index}`, item, items))),
    ];
  });
}

function itemIssues(checking: Checking, path: string, pointer: string, item: unknown, names: ReadonlySet<string>): readonly Issue[] {
  if (!isObject(item)) return [];
  return Object.entries(item).flatMap(([name, value]) => {
    if (name === "id") return [];
    const unknown = checkName(checking.locate(path, `${pointer}/${name}`), "fact", name, names);
    return unknown.length > 0 ? unknown : flawAt(checking, path, `${pointer}/${name}`, name, value);
  });
}

function flawAt(checking: Checking, path: string, pointer: string, name: string, value: unknown): readonly Issue[] {
  const fact = checking.dictionary.facts.get(name);
  const flaw = fact === undefined ? undefined : valueFlaw(fact, value);
  return flaw === undefined ? [] : [errorAt(checking.locate(path, pointer), flaw.code, flaw.message, flaw.hint)];
}

function expectIssues(checking: Checking, path: string, pointer: string, expect: ScenarioExpectation): readonly Issue[] {
  const { documents, dictionary } = checking;
  const at = (below: string) => checking.locate(path, `${pointer}${below}`);
  const scales = documents.get("rules/grading.json")?.scales ?? {};
  const [scale] = Object.values(scales).sort((a, b) => a["x-order"] - b["x-order"]);
  const keys = (entries: object | undefined) => Object.keys(entries ?? {});
  return [
    ...(expect.level === undefined ? [] : checkName(at("/level"), "level", expect.level, keys(scale?.levels))),
    ...Object.entries(expect.levels ?? {}).flatMap(([id, level]) => {
      const known = Object.hasOwn(scales, id) ? scales[id] : undefined;
      return known
        ? checkName(at(`/levels/${id}`), "level", level, keys(known.levels))
        : checkName(at(`/levels/${id}`), "scale", id, keys(scales));
    }),
    ...(expect.colour === undefined
      ? []
      : checkName(at("/colour"), "colour", expect.colour, keys(documents.get("rules/revisit.json")?.colours))),
    ...keys(expect.criteria).flatMap((id) =>
      checkName(at(`/criteria/${id}`), "criterion", id, keys(documents.get("rules/grading.json")?.criteria)),
    ),
    ...keys(expect.checklist).flatMap((id) =>
      checkName(at(`/checklist/${id}`), "item", id, keys(documents.get("rules/closure.json")?.items)),
    ),
    ...checkNames(at, "/stages", "stage", expect.stages ?? [], stagesOf(checking)),
    ...checkNames(at, "/asks", "field", expect.asks ?? [], dictionary.asked),
  ];
}
