/** How a case hangs together with others, as far as a reader may know. */
import type { CaseState } from "@jiefen/casework";
import type { LocalDate } from "@jiefen/policy";
import { covers } from "../access/authorise.ts";
import type { RelatedCase, Relations } from "../api/index.ts";
import type { CaseCall } from "../routes/call.ts";
import { alikeCases } from "./alike-view.ts";
import { briefOf } from "./case-brief.ts";

interface Named {
  readonly caseId: string;
  readonly how: RelatedCase["how"];
  readonly by: string;
  readonly on: LocalDate;
}

export async function relationsOf({ service, reader, policy, concerned }: CaseCall): Promise<Relations> {
  const { state } = concerned;
  const { store } = service;
  const named = allNamed(state);
  const names = await store.people.names(named.map(({ by }) => by));
  const related = await Promise.all(
    named.map(async ({ caseId, how, by, on }): Promise<RelatedCase | undefined> => {
      const other = await store.findState(caseId);
      const briefed = other && (await briefOf(store, reader, other));
      return briefed && { ...briefed.brief, how, byName: names[by] ?? by, on };
    }),
  );
  const step = covers(reader, "case.step", concerned);
  const { merging } = policy.intake ?? {};
  return {
    related: related.filter((one) => one !== undefined),
    alike: state.mergedInto
      ? { cases: [], more: 0 }
      : await alikeCases(store, reader, policy, state, [state.id, ...named.map(({ caseId }) => caseId)]),
    mayRelate: step,
    mayMerge: step && state.open && (merging?.roles.some((role) => reader.person.roles.includes(role)) ?? false),
  };
}

function allNamed({ mergedInto, absorbed = [], relations = [] }: CaseState): readonly Named[] {
  const merged = [
    ...(mergedInto ? [{ ...mergedInto, how: "mergedInto" as const }] : []),
    ...absorbed.map((one) => ({ ...one, how: "absorbed" as const })),
  ];
  return [
    ...merged,
    ...relations.filter(({ caseId }) => !merged.some((one) => one.caseId === caseId)).map(({ kind, ...one }) => ({ ...one, how: kind })),
  ];
}
