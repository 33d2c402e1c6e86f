/** One name for one thing, and one title for one name. */
import { intakePath } from "../compile/documents.ts";
import { errorAt } from "../document/issue-at.ts";
import { isObject } from "../document/json.ts";
import { type DocumentKind, documentKinds, findKind } from "../document/kind.ts";
import { placesOf, pointerOf } from "../document/pointer.ts";
import { caseFacts, historyFacts, levelFactOf } from "../policy/case-facts.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checker, Checking } from "./checking.ts";
import { historyList, type KnownFact } from "./dictionary.ts";

export const checkIdentity: Checker = (checking) => [
  ...takenNames(checking),
  ...repeatedFactTitles(checking),
  ...repeatedEntryTitles(checking),
  ...repeatedQuestionTitles(checking),
  ...repeatedDocumentTitles(checking),
];

const fieldsPath = "schemas/fields.json";
const derivedPath = "rules/facts.json";

/** Names that mean something already wherever facts are named; `id` is what each item of a list is told by. */
const reserved: readonly string[] = ["parameters", "id", historyList, ...Object.keys(caseFacts), ...Object.keys(historyFacts)];

function takenNames(checking: Checking): readonly Issue[] {
  const fields = Object.keys(checking.documents.get(fieldsPath) ?? {});
  const derived = Object.keys(checking.documents.get(derivedPath) ?? {});
  const repeating = checking.documents.records.filter(({ document }) => document["x-repeats"]);
  const taken = (path: string, name: string): Issue => twice(checking, path, name);
  const levels = Object.keys(checking.documents.get("rules/grading.json")?.scales ?? {}).map(levelFactOf);
  const isReserved = (name: string): boolean => reserved.includes(name) || levels.includes(name);
  return [
    ...fields.filter(isReserved).map((name) => taken(fieldsPath, name)),
    ...derived.filter((name) => isReserved(name) || fields.includes(name)).map((name) => taken(derivedPath, name)),
    ...repeating
      .filter(({ id }) => isReserved(id) || fields.includes(id) || derived.includes(id))
      .map(({ id, path }) => errorAt(checking.locate(path, ""), "name-twice", ...twiceWords(id))),
  ];
}

function twice(checking: Checking, path: string, name: string): Issue {
  return errorAt(checking.locate(path, `/${name}`), "name-twice", ...twiceWords(name));
}

function twiceWords(name: string): [Issue["message"], Issue["hint"]] {
  return [
    { zh: `名称 \`${name}\` 已经有别的含义。`, en: `The name \`${name}\` already means something else.` },
    { zh: "一个名称只能指一件事，请换一个。", en: "A name means one thing only; choose another." },
  ];
}

/** Facts that stand beside one another: those of the case, and those of one list. */
function repeatedFactTitles(checking: Checking): readonly Issue[] {
  const first = new Map<string, string>();
  const told = new Set<string>();
  const issues: Issue[] = [];
  for (const fact of checking.dictionary.facts.values()) {
    if (isRetired(checking, fact)) continue;
    for (const scope of fact.inCase ? ["", ...fact.lists] : fact.lists) {
      const key = `${scope}\n${fact.title}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, fact.name);
      else if (!told.has(fact.name) && fact.origin !== "case") {
        told.add(fact.name);
        const path = fact.origin === "field" ? fieldsPath : derivedPath;
        issues.push(titleTwice(checking, path, `/${fact.name}/title`, fact.title, [other, fact.name]));
      }
    }
  }
  return issues;
}

function isRetired(checking: Checking, { origin, name }: KnownFact): boolean {
  return origin === "field" && checking.documents.get(fieldsPath)?.[name]?.retired === true;
}

/** A form that gives a question another title: not one that another question of the form has. */
function repeatedQuestionTitles(checking: Checking): readonly Issue[] {
  const { documents } = checking;
  const fields = documents.get(fieldsPath) ?? {};
  const intake = documents.records.find(({ path }) => path === intakePath)?.document.properties ?? {};
  const forms = [
    ...documents.disputeTypes.map(({ path, document }) => ({ path, own: document.properties, all: { ...intake, ...document.properties } })),
    ...documents.records.map(({ path, document }) => ({ path, own: document.properties, all: document.properties })),
  ];
  return forms.flatMap(({ path, own, all }) =>
    Object.entries(own).flatMap(([name, { title, retired }]) => {
      if (title === undefined || retired) return [];
      const other = Object.entries(all).find(
        ([one, property]) => one !== name && !property.retired && (property.title ?? fields[one]?.title) === title,
      );
      return other === undefined ? [] : [titleTwice(checking, path, `/properties/${name}/title`, title, [other[0], name])];
    }),
  );
}

/** Kinds of which more is known here (facts), or which nobody but authors reads (scenarios). */
const elsewhere: readonly DocumentKind[] = ["derivedFacts", "scenario"];

function repeatedEntryTitles(checking: Checking): readonly Issue[] {
  return Object.entries(checking.effective.documents).flatMap(([path, document]) => {
    const kind = findKind(path)?.kind;
    if (kind === undefined || elsewhere.includes(kind)) return [];
    return documentKinds[kind].entries
      .filter((pattern) => pattern.length > 0 && !(kind === "fields" && pattern.length === 1) && !pattern.includes("properties"))
      .flatMap((pattern) => {
        const first = new Map<string, string>();
        return placesOf(document, pattern).flatMap(({ place, value }) => {
          if (!isObject(value) || typeof value.title !== "string" || value.retired === true) return [];
          const id = place.at(-1) ?? "";
          // Villages of different townships may well be called alike.
          const within = typeof value.parent === "string" ? value.parent : "";
          const key = `${pointerOf(place.slice(0, -1))}\n${within}\n${value.title}`;
          const other = first.get(key);
          if (other === undefined) {
            first.set(key, id);
            return [];
          }
          return [titleTwice(checking, path, `${pointerOf(place)}/title`, value.title, [other, id])];
        });
      });
  });
}

function repeatedDocumentTitles(checking: Checking): readonly Issue[] {
  return [checking.documents.disputeTypes, checking.documents.records].flatMap((documents) => {
    const first = new Map<string, string>();
    return documents.flatMap(({ id, path, document }) => {
      const other = first.get(document.title);
      if (other === undefined) {
        first.set(document.title, id);
        return [];
      }
      return document.retired ? [] : [titleTwice(checking, path, "/title", document.title, [other, id])];
    });
  });
}

function titleTwice(checking: Checking, path: string, pointer: string, title: string, [one, other]: readonly [string, string]): Issue {
  return errorAt(
    checking.locate(path, pointer),
    "title-twice",
    {
      zh: `\`${one}\` 和 \`${other}\` 都叫 \`${title}\`，使用的人分不清。`,
      en: `\`${one}\` and \`${other}\` are both called \`${title}\`; nobody could tell them apart.`,
    },
    {
      zh: "是同一件事就只用一个名称；不是，就改其中一个的标题。",
      en: "If they are one thing, use one name for it; if not, give one of them another title.",
    },
  );
}
