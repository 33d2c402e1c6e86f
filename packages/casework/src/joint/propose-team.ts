/** Whom to ask to the team: for each seat, everybody who may fill it, the best first, with why, and who should stand back. */
import type { ConflictKind, LocalDate, Merit, MeritKind, Policy, Standing, Team, Text } from "@jiefen/policy";
import { liesWithin } from "@jiefen/policy";
import type { CaseState } from "../case/state.ts";
import { factsOf } from "../facts/facts-of.ts";
import { requiredTeam } from "../workflow/team.ts";
import { openAskings } from "./askings.ts";
import type { Candidate } from "./candidate.ts";
import { type PartyToMatch, partiesToMatch, setsApart } from "./conflicts.ts";
import { type Places, placesOf } from "./places.ts";

export interface RankedCandidate {
  readonly person: string;
  readonly account: boolean;
  readonly name: string;
  /** As what they would sit there: a profession of the roster, or a role. */
  readonly role: string;
  readonly points: number;
  /** What speaks for or against asking them, as declared; `count` where it counts more than once. */
  readonly merits: readonly { readonly id: string; readonly title: Text; readonly points: number; readonly count?: number }[];
  /** `parties`: with whom. */
  readonly conflicts: readonly {
    readonly id: string;
    readonly title: Text;
    readonly effect: "excludes" | "warns";
    readonly parties: readonly string[];
  }[];
  /** May not be asked. */
  readonly excluded: boolean;
  /** They refused before. */
  readonly refused: boolean;
  /** One of those who are proposed. */
  readonly proposed: boolean;
}

export interface SeatProposal {
  readonly seat: string;
  readonly title: Text;
  readonly least: number;
  /** How many are still to be asked. */
  readonly missing: number;
  readonly candidates: readonly RankedCandidate[];
}

/** Nothing where no team is asked for. Who belongs to the team, is asked already, or was objected to is left out; nobody is proposed for two seats, nor
 * who stands back or has refused. */
export function proposeTeam(
  policy: Policy,
  standing: Standing,
  state: CaseState,
  candidates: readonly Candidate[],
  today: LocalDate,
): readonly SeatProposal[] {
  const team = requiredTeam(policy, factsOf(policy, state, today), today);
  if (!team) return [];
  const held = [...state.team, ...openAskings(state)];
  const out = new Set([...held, ...(state.objections ?? [])].map(({ person }) => person));
  const situation: Situation = {
    policy,
    type: state.type,
    places: placesOf(policy, standing, state),
    parties: partiesToMatch(policy, state.facts),
    refused: new Set((state.askings ?? []).flatMap(({ person, answered }) => (answered?.accepts === false ? [person] : []))),
  };
  const free = candidates.filter(({ person }) => !out.has(person)).map((candidate) => weigh(situation, candidate));
  const taken = new Set<string>();
  return team.members.map((seat) => {
    const missing = Math.max(0, seat.least - held.filter((one) => one.seat === seat.id).length);
    const fitting = free.flatMap(({ candidate, ...weighed }) => {
      const role = roleFor(seat, candidate);
      return role === undefined ? [] : [{ ...weighed, role }];
    });
    const ranked = fitting.sort(
      (one, other) => Number(one.excluded) - Number(other.excluded) || other.points - one.points || (one.person < other.person ? -1 : 1),
    );
    const chosen = ranked.filter((one) => !one.excluded && !one.refused && !taken.has(one.person)).slice(0, missing);
    for (const { person } of chosen) taken.add(person);
    const proposed = new Set(chosen.map(({ person }) => person));
    return {
      seat: seat.id,
      title: seat.title,
      least: seat.least,
      missing,
      candidates: ranked.map((one) => ({ ...one, proposed: proposed.has(one.person) })),
    };
  });
}

interface Situation {
  readonly policy: Policy;
  readonly type: string;
  readonly places: Places;
  readonly parties: readonly PartyToMatch[];
  readonly refused: ReadonlySet<string>;
}

type Weighed = Omit<RankedCandidate, "role" | "proposed"> & { readonly candidate: Candidate };

function weigh(situation: Situation, candidate: Candidate): Weighed {
  const { merits: declared = [], conflicts: apart = [] } = situation.policy.joint ?? {};
  const merits = declared.flatMap((merit) => counted(situation, candidate, merit));
  const conflicts = apart.flatMap(({ id, title, of, effect }) => {
    const parties = against(situation, candidate, of);
    return parties.length === 0 ? [] : [{ id, title, effect, parties }];
  });
  return {
    candidate,
    person: candidate.person,
    account: candidate.account,
    name: candidate.name,
    points: merits.reduce((sum, { points }) => sum + points, 0),
    merits,
    conflicts,
    excluded: conflicts.some(({ effect }) => effect === "excludes"),
    refused: situation.refused.has(candidate.person),
  };
}

function counted(situation: Situation, candidate: Candidate, { id, title, of, points }: Merit): RankedCandidate["merits"] {
  const times = timesThat[of](situation, candidate);
  return times === 0 ? [] : [{ id, title, points: points * times, ...(times > 1 ? { count: times } : {}) }];
}

const once = (holds: boolean): number => (holds ? 1 : 0);
const placesServed = ({ division, serves }: Candidate): readonly string[] => [division, ...serves];

const timesThat: Readonly<Record<MeritKind, (situation: Situation, candidate: Candidate) => number>> = {
  sameVillage: ({ places }, candidate) => once(placesServed(candidate).some((code) => places.villages.includes(code))),
  sameTownship: ({ places }, candidate) =>
    once(placesServed(candidate).some((code) => places.townships.some((township) => liesWithin(code, township)))),
  sameLanguage: ({ parties }, { languages }) => {
    const spoken = parties.flatMap(({ language }) => language ?? []);
    return once(spoken.length > 0 && spoken.every((language) => languages.includes(language)));
  },
  speciality: ({ type }, { specialities }) => once(specialities.includes(type)),
  account: (_, { account }) => once(account),
  load: (_, { load }) => load,
};

function against({ parties }: Situation, candidate: Candidate, of: ConflictKind): readonly string[] {
  return parties.filter((party) => setsApart[of](candidate, party)).map(({ id }) => id);
}

function roleFor(seat: Team["members"][number], { profession, roles }: Candidate): string | undefined {
  const professions = seat.professions ?? [];
  return profession !== undefined && professions.includes(profession) ? profession : roles.find((role) => seat.roles.includes(role));
}
