/** The list of cases as a workbook, as it is filtered: with the codes of both national tables, and for one dispute type with its answers. */
import { type CaseColumn, type CellValue, caseColumns, cellOfAnswer, type StreamedSheet } from "@jiefen/exchange";
import type { FactValue, Language, Policy, Text } from "@jiefen/policy";
import type { CaseFilter, CaseScope, Listed } from "@jiefen/store";
import { covers } from "../access/authorise.ts";
import { isRestricted } from "../access/is-restricted.ts";
import type { CaseSummary } from "../api/index.ts";
import { isItems, maskFacts, noting } from "../mask/mask-facts.ts";
import { sightInLists, sightOf } from "../mask/sensitive.ts";
import { veiled, veilOf } from "../mask/veil-case.ts";
import type { SignedInCall } from "../routes/call.ts";
import { caseSummary } from "../view/case-summary.ts";
import { handlersOf } from "../view/people-named.ts";

export interface Exported {
  readonly scope: CaseScope;
  readonly filter: CaseFilter;
  /** Personal data as far as the reader may see it, each view noted; masked otherwise. */
  readonly personal: boolean;
  /** The policy of the reader's own layer: which columns there are. */
  readonly policy: Policy;
}

interface Column {
  readonly title: Text;
  readonly width: number;
  readonly value: (of: { readonly policy: Policy; readonly summary: CaseSummary }, language: Language) => CellValue;
}

const atOnce = 100;

export function exportedSheet(call: SignedInCall, exported: Exported): StreamedSheet {
  const { language } = call;
  const own = [...listed, ...codeColumns(exported.policy)];
  const answers = answerColumns(exported);
  return {
    name: { zh: "纠纷台账", en: "Disputes" }[language],
    columns: [
      ...own.map(({ title, width }) => ({ title: title[language], width })),
      ...answers.map(({ title }) => ({ title: title[language], width: 16 })),
    ],
    rows: rowsOf(call, exported, own, answers),
  };
}

async function* rowsOf(
  call: SignedInCall,
  { scope, filter, personal }: Exported,
  own: readonly Column[],
  answers: readonly CaseColumn[],
): AsyncGenerator<readonly CellValue[]> {
  const { service, today, language } = call;
  let cursor: string | undefined;
  do {
    const page = await service.store.list(scope, filter, { today, limit: atOnce, cursor });
    const names = await service.store.people.names(handlersOf(page.items.map(({ state }) => state)));
    for (const item of page.items) {
      const policy = await service.store.policies.getPolicy(item.state.release);
      const { facts, isShown } = await factsSeen(call, policy, item, personal);
      const around = { today, names, masked: !isShown, ...(item.next && { next: item.next }) };
      const summary = caseSummary(policy, item.state, around);
      yield [
        ...own.map(({ value }) => value({ policy, summary }, language)),
        ...answers.map((column) => {
          const answer = answerAt(facts, column);
          return answer === undefined ? "" : cellOfAnswer({ unit: column.question?.unit, choices: column.choices }, answer, language);
        }),
      ];
    }
    cursor = page.next;
  } while (cursor !== undefined);
}

/** Masked as lists are, unless the reader asks for what they may see of each case; that is noted as a view of it. */
async function factsSeen(call: SignedInCall, policy: Policy, { state }: Listed, personal: boolean) {
  const { service, reader, now } = call;
  const concerned = { state, restricted: isRestricted(policy, state) };
  const isShown = personal && covers(reader, "case.readPersonal", concerned);
  const noted = noting();
  const sight = isShown ? sightOf(reader, concerned) : sightInLists(reader);
  const facts = veiled(maskFacts(policy, sight, state.facts, noted), veilOf(policy, sight, state));
  if (isShown && noted.shown.size > 0) {
    const view = { id: service.store.newId(), person: reader.person.id, at: now, facts: [...noted.shown].sort() };
    await service.store.views.write({ division: state.division, id: state.id }, view);
  }
  return { facts, isShown };
}

function answerAt(facts: Awaited<ReturnType<typeof factsSeen>>["facts"], { key, question, item }: CaseColumn): FactValue | undefined {
  const value = facts[item?.list ?? key];
  if (!item) return isItems(value) ? undefined : value;
  return isItems(value) ? value[item.position - 1]?.[question?.fact ?? ""] : undefined;
}

/** Of one dispute type alone the answers have columns: those of several have too little in common. */
function answerColumns({ policy, filter }: Exported): readonly CaseColumn[] {
  const [type, ...others] = filter.types ?? [];
  const form = others.length === 0 ? policy.disputeTypes.find(({ id }) => id === type) : undefined;
  return form ? caseColumns(policy, form).filter(({ question }) => question) : [];
}

/** A column for each table of codes that the policy maps its dispute types to. */
function codeColumns(policy: Policy): readonly Column[] {
  const tables = [...new Set(policy.disputeTypes.flatMap(({ mapsTo }) => Object.keys(mapsTo)))].sort();
  return tables.map((table) => ({
    title: { zh: `类型代码（${table}）`, en: `Code of the type (${table})` },
    width: 14,
    value: ({ policy: its, summary }) => its.disputeTypes.find(({ id }) => id === summary.type)?.mapsTo[table] ?? "",
  }));
}

const listed: readonly Column[] = [
  { title: { zh: "编号", en: "Number" }, width: 24, value: ({ summary }) => summary.number },
  { title: { zh: "当事人", en: "Parties" }, width: 24, value: ({ summary }) => summary.title },
  { title: { zh: "纠纷类型", en: "Type" }, width: 18, value: ({ summary }, language) => summary.typeTitle[language] },
  { title: { zh: "受理区划", en: "Division" }, width: 16, value: ({ summary }) => summary.division },
  { title: { zh: "等级", en: "Level" }, width: 10, value: ({ summary }, language) => summary.levelTitle[language] },
  {
    title: { zh: "暂定", en: "Provisional" },
    width: 8,
    value: ({ summary }, language) => (summary.provisional ? { zh: "是", en: "yes" }[language] : ""),
  },
  { title: { zh: "回访颜色", en: "Colour" }, width: 10, value: ({ summary }, language) => summary.colourTitle?.[language] ?? "" },
  { title: { zh: "阶段", en: "Stage" }, width: 14, value: ({ summary }, language) => summary.stageTitle[language] },
  { title: { zh: "受理日期", en: "Accepted" }, width: 12, value: ({ summary }) => summary.acceptedOn },
  { title: { zh: "销号日期", en: "Closed" }, width: 12, value: ({ summary }) => summary.closedOn ?? "" },
  { title: { zh: "承办人", en: "Handler" }, width: 12, value: ({ summary }) => summary.handler?.name ?? "" },
  { title: { zh: "下一事项", en: "Next" }, width: 24, value: ({ summary }, language) => summary.next?.title[language] ?? "" },
  { title: { zh: "期限", en: "Due" }, width: 12, value: ({ summary }) => summary.next?.dueOn ?? "" },
  { title: { zh: "逾期天数", en: "Days late" }, width: 10, value: ({ summary }) => Math.max(0, summary.next?.daysLate ?? 0) },
];
