/** What several documents refer to: roles and what they may do, cards, key dates, records, and fields of records. */
import { errorAt, type Place } from "../document/issue-at.ts";
import type { FactType } from "../policy/fact.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checking } from "./checking.ts";
import { checkName } from "./names.ts";

export function rolesOf(checking: Checking): readonly string[] {
  return Object.keys(checking.documents.get("rules/organisation.json")?.roles ?? {});
}

export function stagesOf(checking: Checking): readonly string[] {
  return Object.keys(checking.documents.get("rules/workflow.json")?.stages ?? {});
}

/** Kinds of supervision card. */
export function cardsOf(checking: Checking): readonly string[] {
  return Object.keys(checking.documents.get("rules/deadlines.json")?.cards ?? {});
}

/** Of the calendar. */
export function keyDatesOf(checking: Checking): readonly string[] {
  return Object.keys(checking.documents.get("rules/calendar.json")?.keyDates ?? {});
}

export function recordIds(checking: Checking): readonly string[] {
  return checking.documents.records.map(({ id }) => id);
}

/** A field that must stand in a record: the record exists (and repeats, where it must), asks the field, and the field is of a fitting type. */
export function fieldOf(
  checking: Checking,
  record: string,
  field: string,
  places: { readonly record: Place; readonly field: Place },
  wanted: { readonly repeats?: boolean; readonly types: readonly FactType[] },
): readonly Issue[] {
  const found = checking.documents.records.find(({ id }) => id === record);
  if (found === undefined) return checkName(places.record, "record", record, recordIds(checking));
  const issues: Issue[] = wanted.repeats ? [...repeatingRecord(checking, places.record, record)] : [];
  issues.push(...checkName(places.field, "field", field, Object.keys(found.document.properties)));
  const type = checking.dictionary.facts.get(field)?.type;
  if (Object.hasOwn(found.document.properties, field) && type !== undefined && !wanted.types.includes(type)) {
    issues.push(fieldMisfit(places.field, field, wanted.types));
  }
  return issues;
}

/** A record that exists and can be filed again and again. */
export function repeatingRecord(checking: Checking, place: Place, record: string): readonly Issue[] {
  const found = checking.documents.records.find(({ id }) => id === record);
  if (found === undefined) return checkName(place, "record", record, recordIds(checking));
  if (found.document["x-repeats"]) return [];
  return [
    errorAt(
      place,
      "record-misfit",
      {
        zh: `\`${record}\` 只能填一次，这里要能多次填写。`,
        en: `\`${record}\` is filled once, but here one is needed that can be filled again and again.`,
      },
      {
        zh: `请在 \`${record}\` 里加上 \`"x-repeats": true\`，或换一个记录。`,
        en: `Add \`"x-repeats": true\` to \`${record}\`, or name another record.`,
      },
    ),
  ];
}

/** Roles named for what they have no permission to do; unknown roles are told elsewhere. */
export function mayNot(
  checking: Checking,
  file: string,
  pointer: string,
  named: readonly string[],
  permission: "case.decide" | "case.transfer",
): readonly Issue[] {
  const roles = checking.documents.get("rules/organisation.json")?.roles ?? {};
  return named.flatMap((role, index) => {
    const known = Object.hasOwn(roles, role) ? roles[role] : undefined;
    if (!known || known.permissions.includes(permission)) return [];
    const words = refusals[permission];
    return [
      errorAt(
        checking.locate(file, `${pointer}/${index}`),
        "role-misfit",
        {
          zh: `角色 \`${role}\` 没有 \`${permission}\` 权限，${words.zh}。`,
          en: `The role \`${role}\` has no permission \`${permission}\` and ${words.en}.`,
        },
        {
          zh: `请换一个有${words.right.zh}权限的角色，或在 \`rules/organisation.json\` 里给它这项权限。`,
          en: `Name a role that may ${words.right.en}, or give it the permission in \`rules/organisation.json\`.`,
        },
      ),
    ];
  });
}

const refusals = {
  "case.decide": { zh: "不能批准", en: "could not decide", right: { zh: "审批", en: "decide" } },
  "case.transfer": { zh: "不能提出移交", en: "could not hand a case over", right: { zh: "移交", en: "hand cases over" } },
} as const;

const typeWords: Readonly<Record<FactType, Issue["message"]>> = {
  boolean: { zh: "是否", en: "yes or no" },
  integer: { zh: "整数", en: "a whole number" },
  number: { zh: "数字", en: "a number" },
  date: { zh: "日期", en: "a date" },
  code: { zh: "单选", en: "a code" },
  codes: { zh: "多选", en: "several codes" },
  text: { zh: "文字", en: "a text" },
  list: { zh: "清单", en: "a list" },
};

export function fieldMisfit(place: Place, field: string, types: readonly FactType[]): Issue {
  return errorAt(
    place,
    "field-misfit",
    { zh: `字段 \`${field}\` 的类型不适合这里。`, en: `The field \`${field}\` is of a type that does not fit here.` },
    {
      zh: `这里要用${types.map((type) => typeWords[type].zh).join("或")}字段。`,
      en: `What is needed is ${types.map((type) => typeWords[type].en).join(" or ")}.`,
    },
  );
}
