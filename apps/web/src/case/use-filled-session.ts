/** With what the record of a session begins: what was taken down at it. */
import { fillSession, type Session } from "@jiefen/casework";
import type { Facts } from "@jiefen/policy";
import { useCase } from "./case-context.ts";
import { useTimeline } from "./use-name.ts";

/** Undefined while those who were there are not known by name yet; without network they are called as the case calls them. */
export function useFilledSession(): ((session: Session) => Facts) | undefined {
  const { view, policy } = useCase();
  const { data, isPending, fetchStatus } = useTimeline();
  if (isPending && fetchStatus === "fetching") return undefined;
  return (session) =>
    fillSession({ policy, state: view.state, session, nameOf: (person) => view.people[person] ?? data?.people[person] ?? "" });
}
