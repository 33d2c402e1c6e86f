/** How disputes come in: roles, answers and facts that exist, and rules for likeness that can be looked up without reading every case. */

import type { ChannelDocument, DuplicateDocument, ReadingDocument } from "../document/intake.ts";
import { errorAt } from "../document/issue-at.ts";
import type { FactType } from "../policy/fact.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checker, Checking } from "./checking.ts";
import { checkName, checkNames } from "./names.ts";
import { checkNumber } from "./numbers.ts";
import { fieldMisfit, rolesOf } from "./references.ts";

const path = "rules/intake.json";

export const checkIntake: Checker = (checking) => {
  const document = checking.documents.get(path);
  if (document === undefined) return [];
  const { channels = {}, readings = {}, duplicates = {}, merging } = document;
  const at = (pointer: string) => checking.locate(path, pointer);
  const grounds = Object.keys(checking.documents.get("rules/closure.json")?.grounds ?? {});
  return [
    ...Object.entries(channels).flatMap(([id, channel]) => channelIssues(checking, `/channels/${id}`, channel, Object.keys(readings))),
    ...Object.entries(readings).flatMap(([id, reading]) => readingIssues(checking, `/readings/${id}`, reading)),
    ...Object.entries(duplicates).flatMap(([id, duplicate]) => duplicateIssues(checking, `/duplicates/${id}`, duplicate)),
    ...(merging === undefined ? [] : checkNames(at, "/merging/roles", "role", merging.roles, rolesOf(checking))),
    ...(merging?.ground === undefined ? [] : checkName(at("/merging/ground"), "option", merging.ground, grounds)),
  ];
};

function channelIssues(checking: Checking, pointer: string, channel: ChannelDocument, readings: readonly string[]): readonly Issue[] {
  const { roles, answers = {}, brings = [], reads = [], rest, omits = [], round } = channel;
  const at = (below: string) => checking.locate(path, below);
  return [
    ...checkNames(at, `${pointer}/roles`, "role", roles, rolesOf(checking)),
    ...Object.entries(answers).flatMap(([fact, code]) => {
      const wrong = asked(checking, `${pointer}/answers/${fact}`, fact, ["code"]);
      const options = checking.dictionary.facts.get(fact)?.options;
      return wrong.length > 0 || options === undefined
        ? wrong
        : checkName(at(`${pointer}/answers/${fact}`), "option", code, options.keys());
    }),
    ...brings.flatMap((fact, index) => asked(checking, `${pointer}/brings/${index}`, fact)),
    ...checkNames(at, `${pointer}/reads`, "reading", reads, readings),
    ...(rest === undefined ? [] : asked(checking, `${pointer}/rest`, rest, ["text"])),
    ...omits.flatMap((fact, index) => asked(checking, `${pointer}/omits/${index}`, fact)),
    ...(round?.placeFills === undefined ? [] : asked(checking, `${pointer}/round/placeFills`, round.placeFills, ["text"])),
    ...(round?.keeps ?? []).flatMap((fact, index) => asked(checking, `${pointer}/round/keeps/${index}`, fact)),
  ];
}

const readable: readonly FactType[] = ["text", "date", "integer", "number", "boolean", "code", "codes"];

function readingIssues(checking: Checking, pointer: string, { fact }: ReadingDocument): readonly Issue[] {
  return asked(checking, `${pointer}/fact`, fact, readable);
}

function duplicateIssues(checking: Checking, pointer: string, duplicate: DuplicateDocument): readonly Issue[] {
  const { person = [], equal = [], contained = [], withinDays } = duplicate;
  const found = person.some((trait) => trait !== "idNumberEnd") || equal.length > 0;
  return [
    ...equal.flatMap((fact, index) => asked(checking, `${pointer}/equal/${index}`, fact, ["text", "code", "date", "integer"])),
    ...contained.flatMap((fact, index) => asked(checking, `${pointer}/contained/${index}`, fact, ["text"])),
    ...checkNumber(checking, path, `${pointer}/withinDays`, withinDays, ["days"]),
    ...(found
      ? []
      : [
          errorAt(
            checking.locate(path, pointer),
            "missing-property",
            {
              zh: "只凭这些比对项无法查找：要逐件翻看全部纠纷。",
              en: "Nothing here can be looked up: every case would have to be read.",
            },
            {
              zh: "请在 `person` 里加上 `name`、`idNumber` 或 `phone`，或在 `equal` 里写一个事项。",
              en: "Name `name`, `idNumber` or `phone` in `person`, or a fact in `equal`.",
            },
          ),
        ]),
  ];
}

/** A fact that some form asks, of a fitting type. */
function asked(checking: Checking, pointer: string, name: string, types?: readonly FactType[]): readonly Issue[] {
  const place = checking.locate(path, pointer);
  const fact = checking.dictionary.facts.get(name);
  if (fact === undefined || fact.origin !== "field")
    return checkName(place, "field", fact === undefined ? name : "", checking.dictionary.asked);
  return fact.type === undefined || types === undefined || types.includes(fact.type) ? [] : [fieldMisfit(place, name, types)];
}
