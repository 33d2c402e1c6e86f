/** Work done without network that waits to be sent: what it is, how the device graded it, and what has become of it. */
import type { Facts, LocalDate, Text } from "@jiefen/policy";
import type { AttachmentUpload, PersonalCommand, Problem, RoundEntryRequest, TakeInRequest } from "@jiefen/server/client";
import type { Clash } from "./clash.ts";
import type { Graded } from "./graded.ts";

export type WaitingWork =
  | { readonly kind: "intake"; readonly request: TakeInRequest }
  | {
      readonly kind: "command";
      readonly caseId: string;
      /** Of the case it was made on. */
      readonly version: number;
      readonly stage: string;
      readonly command: PersonalCommand;
      /** What the case said, when it was made, of the facts that it sets. */
      readonly before: Facts;
    }
  | {
      readonly kind: "file";
      readonly caseId: string;
      readonly asked: AttachmentUpload;
      /** Its name among the files on the device. */
      readonly file: string;
      readonly bytes: number;
    }
  /** A round as it was by then. */
  | { readonly kind: "round"; readonly request: RoundEntryRequest };

export type WaitingState =
  /** Goes out as soon as the server is reached. */
  | { readonly kind: "waiting" }
  /** Carried out. */
  | { readonly kind: "sent"; readonly at: number; readonly caseId: string; readonly number: string; readonly version: number }
  /** Not carried out, and will not be by itself. */
  | { readonly kind: "refused"; readonly problem: Problem }
  /** Somebody else has set the same otherwise meanwhile: a person decides. */
  | { readonly kind: "clash"; readonly clash: Clash }
  /** An intake that is being written anew, with other work waiting for it. */
  | { readonly kind: "takenBack" }
  /** Tried so long ago that the server no longer remembers whether it was carried out: a person looks. */
  | { readonly kind: "unsure" };

export interface Waiting {
  /** Its name on the shelf. */
  readonly id: string;
  /** Idempotency key; another one once a person has settled a clash. */
  readonly key: string;
  /** Sent in this order. */
  readonly order: number;
  /** Epoch milliseconds. */
  readonly madeAt: number;
  readonly on: LocalDate;
  readonly title: Text;
  /** The parties or the number of the case, for whoever reads the list. */
  readonly about: string;
  readonly work: WaitingWork;
  readonly graded: Graded;
  readonly triedAt?: number;
  readonly state: WaitingState;
}

const here = "here-";

/** What a case is called on the device until the server has taken it in. */
export function isHere(caseId: string): boolean {
  return caseId.startsWith(here);
}

/** Which case it belongs to, or which round: what belongs to one is sent in order, each waiting for the one before. */
export function caseOf({ id, work }: Pick<Waiting, "id" | "work">): string {
  if (work.kind === "round") return `round-${work.request.id}`;
  return work.kind === "intake" ? `${here}${id}` : work.caseId;
}

/** What waits for this to be sent, because it is about the case that this begins. */
export function followersOf(all: readonly Waiting[], first: Waiting): readonly Waiting[] {
  return first.work.kind === "intake" ? all.filter((one) => one.id !== first.id && caseOf(one) === caseOf(first)) : [];
}

/** The same about the case as the server calls it. */
export function movedTo(waiting: Waiting, caseId: string, version: number): Waiting {
  const { work } = waiting;
  if (work.kind === "intake" || work.kind === "round") return waiting;
  return { ...waiting, work: work.kind === "command" ? { ...work, caseId, version } : { ...work, caseId } };
}

/** The case at the server that came of it: of an intake that was written anew too late, of how it was first. */
export function arrivedAs({ state }: Pick<Waiting, "state">): { readonly caseId: string; readonly version: number } | undefined {
  if (state.kind === "sent") return state;
  return state.kind === "refused" ? state.problem.arrived : undefined;
}

/** Work about a case that was taken in before it, under the name the server has given the case by now. */
export function located(waiting: Waiting, all: readonly Waiting[]): Waiting {
  const intake = all.find((one) => followersOf([waiting], one).length > 0);
  const arrived = intake && arrivedAs(intake);
  return arrived ? movedTo(waiting, arrived.caseId, arrived.version) : waiting;
}

export function isUnsettled({ state }: Pick<Waiting, "state">): boolean {
  return state.kind !== "sent";
}
