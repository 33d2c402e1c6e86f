/** Rounds as a reader sees them. */
import { caseNumber } from "@jiefen/casework";
import type { Policy, Standing, Text } from "@jiefen/policy";
import type { KeptRound, Store } from "@jiefen/store";
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
  const rules = new Map<string, Rules>();
  for (const { division } of rounds) if (!rules.has(division)) rules.set(division, await rulesOf(store, division));
  return rounds.map(({ madeAt: _, createdAt: __, cases, ...round }) => {
    const { policy, standing } = rules.get(round.division) ?? {};
    return {
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
    };
  });
}

interface Rules {
  readonly policy?: Policy;
  readonly standing?: Standing;
}

/** By which a division's rounds are told; none where no layer has it. */
async function rulesOf({ policies }: Store, division: string): Promise<Rules> {
  const layer = await policies.findLayerOf(division);
  return layer ? { policy: await policies.getPolicy(layer.release), standing: await policies.getStanding(layer.layer) } : {};
}
