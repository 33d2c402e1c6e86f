/** Rounds as a reader sees them. */
import { caseNumber } from "@jiefen/casework";
import type { Text } from "@jiefen/policy";
import type { KeptRound } from "@jiefen/store";
import { scopeFor } from "../access/reader.ts";
import type { RoundView } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";

const unnamed = (id: string): Text => ({ zh: id, en: id });

/** More came of no round. */
const mostCases = 1000;

export async function roundViews({ service, reader, today }: SignedInCall, rounds: readonly KeptRound[]): Promise<readonly RoundView[]> {
  const { store } = service;
  const names = await store.people.names(rounds.map(({ by }) => by));
  const { states } = await store.visibleOf(
    scopeFor(reader, "case.read"),
    rounds.flatMap(({ cases }) => cases),
    mostCases,
  );
  const visible = new Map(states.map((state) => [state.id, state]));
  const views: RoundView[] = [];
  for (const { madeAt: _, createdAt: __, cases, ...round } of rounds) {
    const layer = await store.policies.findLayerOf(round.division);
    const policy = layer && (await store.policies.getPolicy(layer.release));
    const standing = layer && (await store.policies.getStanding(layer.layer));
    views.push({
      ...round,
      divisionTitle: standing?.divisions.find(({ code }) => code === round.division)?.title ?? unnamed(round.division),
      channelTitle: policy?.intake?.channels.find(({ id }) => id === round.channel)?.title ?? unnamed(round.channel),
      byName: names[round.by] ?? round.by,
      cases: cases.flatMap((id) => {
        const state = visible.get(id);
        if (!state) return [];
        return [
          {
            id,
            number: caseNumber(state),
            title: policy?.disputeTypes.find((type) => type.id === state.type)?.title ?? unnamed(state.type),
          },
        ];
      }),
      taken: cases.length,
      mayCorrect: round.by === reader.person.id && round.on === today,
    });
  }
  return views;
}
