/** The record of a session begins with what was taken down at it, as policy says. */
import type { Facts, FactValue, Policy, SessionTells } from "@jiefen/policy";
import { shortened } from "../answers/shortened.ts";
import type { Attendee } from "../case/joint.ts";
import type { Session } from "../case/session.ts";
import type { CaseState } from "../case/state.ts";
import { partiesOf } from "../facts/parties.ts";

interface Held {
  readonly policy: Policy;
  readonly state: CaseState;
  readonly session: Session;
  /** What somebody with an account is called; empty where nobody knows. */
  readonly nameOf: (person: string) => string;
}

/** Written in Chinese, whatever language the page is read in. Nothing that was not taken down, and nothing longer than its field. */
export function fillSession(held: Held): Facts {
  const { policy } = held;
  const { record = "", fills = {} } = policy.session ?? {};
  return Object.fromEntries(
    Object.entries(fills).flatMap(([field, tells]) => {
      const value = told[tells](held);
      return value === undefined || value === "" ? [] : [[field, shortened(policy, record, field, value)] as const];
    }),
  );
}

const told: Readonly<Record<SessionTells, (held: Held) => FactValue | undefined>> = {
  whereHeld: ({ session }) => session.place,
  othersThere: ({ session: { attendance }, nameOf }) => attendance?.present.flatMap((one) => named(one, nameOf)).join("、"),
  allPartiesThere: ({ policy, state, session: { attendance } }) => {
    if (!attendance) return undefined;
    const there = new Set(attendance.present.map(({ party }) => party));
    const parties = partiesOf(policy, state.facts);
    return parties.length === 0 ? undefined : parties.every(({ id }) => typeof id === "string" && there.has(id));
  },
};

/** No party mediates. */
function named({ person, party, name = "" }: Attendee, nameOf: Held["nameOf"]): readonly string[] {
  const called = person === undefined ? name : nameOf(person);
  return party !== undefined || called === "" ? [] : [called];
}
