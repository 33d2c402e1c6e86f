/** Rounds as this device knows them: what the server has told, and beside it what is kept here and waits to be sent. */
import type { LocalDate } from "@jiefen/policy";
import type { Me, RoundPage, RoundView } from "@jiefen/server/client";
import type { Waiting } from "../offline/waiting.ts";

/** Each as it was kept last, wherever that was. */
export function knownRounds(page: RoundPage, waiting: readonly Waiting[], me: Me, today: LocalDate): RoundPage {
  const told = new Map([...page.items, ...(page.last ? [page.last] : [])].map((round) => [round.id, round]));
  const here = new Map<string, RoundView>();
  for (const { work, state, title } of waiting) {
    if (work.kind !== "round" || state.kind !== "waiting") continue;
    const { madeAt: _, place, ...request } = work.request;
    const known = told.get(request.id);
    if (Math.max(known?.version ?? 0, here.get(request.id)?.version ?? 0) >= request.version) continue;
    const divisionTitle = { zh: me.divisionTitle, en: me.divisionTitle };
    const { place: _before, ...rest } = known ?? { divisionTitle, channelTitle: title, by: me.id, byName: me.name, cases: [], taken: 0 };
    here.set(request.id, {
      ...rest,
      division: me.division,
      ...request,
      ...(place === undefined ? {} : { place }),
      mayCorrect: request.on === today,
    });
  }
  const fresh = [...here.values()].filter(({ id }) => !page.items.some((round) => round.id === id)).reverse();
  const last = fresh[0] ?? (page.last && (here.get(page.last.id) ?? page.last));
  return {
    ...page,
    items: [...fresh, ...page.items.map((round) => here.get(round.id) ?? round)],
    total: page.total + fresh.length,
    ...(last && { last }),
  };
}
