/** A case as figures need it, read from its log in the plainest way: knows nothing of the fold, of what is kept beside the log, nor of how figures are declared. */
import type { Event, Obligation, PlannedVisit } from "@jiefen/casework";
import type { Facts, LocalDate, Policy } from "@jiefen/policy";

interface VisitByHand {
  visit: PlannedVisit;
  madeOn?: LocalDate;
  /** The record that reports it. */
  record?: string;
  clean?: boolean;
  missed: boolean;
  dropped: boolean;
}

interface LetterByHand {
  readonly sentOn: LocalDate;
  values: Facts;
  knownOn?: LocalDate;
  answeredOn?: LocalDate;
}

export interface CaseByHand {
  id: string;
  takenIn: string;
  holder: string;
  type: string;
  acceptedOn: LocalDate;
  facts: Facts;
  stage: string;
  colour?: string;
  level?: string;
  open: boolean;
  ground?: string;
  settledOn?: LocalDate;
  /** Changes of the level, without upgrades that a correction has undone. */
  changes: { on: LocalDate; from?: string; to: string; why: string }[];
  completions: { on: LocalDate; settled: boolean; reopenedOn?: LocalDate }[];
  visits: Map<string, VisitByHand>;
  letters: Map<string, LetterByHand>;
  promises: { promise: Obligation; keptOn?: LocalDate }[];
  /** Days on which disputes of the same people were closed, as last told. */
  earlier: LocalDate[];
  /** It has become part of another. */
  merged: boolean;
}

export function caseByHand(policy: Policy, events: readonly Event[]): CaseByHand {
  const scale = policy.scales[0]?.id;
  const one: CaseByHand = {
    id: "",
    takenIn: "",
    holder: "",
    type: "",
    acceptedOn: "",
    facts: {},
    stage: "",
    open: true,
    changes: [],
    completions: [],
    visits: new Map(),
    letters: new Map(),
    promises: [],
    earlier: [],
    merged: false,
  };
  for (const event of withoutUndone(events)) read(one, event, scale);
  return one;
}

/** What a merging brought, and days that passed under it, are as if they had never been once it is undone. */
function withoutUndone(events: readonly Event[]): readonly Event[] {
  const standing: Event[] = [];
  events.forEach(({ body }, index) => {
    const event = events[index];
    if (body.kind !== "mergeUndone") {
      if (event) standing.push(event);
      return;
    }
    const merging = events.slice(0, index).findLast((one) => isMergingWith(one.body, body.other));
    if (merging?.body.kind !== "absorbed" && merging?.body.kind !== "mergedInto") throw new Error("A merging is undone that never was.");
    const kept = new Set(events.slice(0, merging.body.version));
    standing.splice(0, standing.length, ...standing.filter((one) => kept.has(one)));
  });
  return standing;
}

function isMergingWith(body: Event["body"], other: string): boolean {
  return (body.kind === "absorbed" && body.other === other) || (body.kind === "mergedInto" && body.into === other);
}

function read(one: CaseByHand, { body, on }: Event, scale: string | undefined): void {
  switch (body.kind) {
    case "takenIn":
      Object.assign(one, {
        id: body.id,
        takenIn: body.division,
        holder: body.division,
        type: body.type,
        acceptedOn: on,
        stage: body.stage,
      });
      one.facts = body.facts;
      return;
    case "factsRecorded":
    case "factsCorrected": {
      const dropped = new Set(body.dropped ?? []);
      one.facts = Object.fromEntries(Object.entries({ ...one.facts, ...body.facts }).filter(([name]) => !dropped.has(name)));
      return;
    }
    case "observed":
      one.earlier = body.observed.flatMap(({ closedOn }) => (closedOn === undefined ? [] : [closedOn]));
      return;
    case "levelChanged": {
      if (body.scale !== scale) return;
      one.level = body.to;
      if (body.why === "correction") {
        // Back to where the level last stood where it is put now; what rose since rested on what was wrong.
        let kept = one.changes.length;
        while (kept > 0 && one.changes[kept - 1]?.why === "upgrade" && one.changes[kept - 1]?.to !== body.to) kept -= 1;
        one.changes.length = kept;
      }
      one.changes.push({ on, ...(body.from === undefined ? {} : { from: body.from }), to: body.to, why: body.why });
      return;
    }
    case "planStarted":
      one.colour = body.plan.colour;
      return;
    case "stageChanged":
      one.stage = body.to;
      return;
    case "transferred":
      one.holder = body.to;
      return;
    case "settled":
      one.settledOn = body.on;
      return;
    case "unsettled":
      delete one.settledOn;
      return;
    case "closed":
      one.open = false;
      if (body.ground === undefined) delete one.ground;
      else one.ground = body.ground;
      one.completions.push({ on, settled: body.ground === undefined });
      return;
    case "reopened": {
      one.open = true;
      delete one.ground;
      const last = one.completions.at(-1);
      if (last) last.reopenedOn = on;
      return;
    }
    case "mergedInto":
      one.open = false;
      one.merged = true;
      return;
    case "visitsPlanned":
      for (const visit of body.visits) one.visits.set(visit.id, { missed: false, dropped: false, ...one.visits.get(visit.id), visit });
      return;
    case "visitsDropped":
      for (const id of body.visits) Object.assign(one.visits.get(id) ?? {}, { dropped: true });
      return;
    case "visitMade":
      Object.assign(one.visits.get(body.visit) ?? {}, { madeOn: body.on, record: body.record, clean: body.clean });
      return;
    case "visitMissed":
      Object.assign(one.visits.get(body.visit) ?? {}, { missed: true });
      return;
    case "recorded":
      if (body.record.record === "referral") one.letters.set(body.record.id, { sentOn: body.record.on, values: body.record.values });
      told(one, body.record.id, on);
      return;
    case "recordSupplemented": {
      const letter = one.letters.get(body.record);
      if (letter) letter.values = { ...letter.values, ...body.values };
      for (const visit of one.visits.values()) if (body.visit && visit.record === body.record) visit.clean = body.visit.clean;
      told(one, body.record, on);
      return;
    }
    case "letterReceived":
    case "letterReturned":
    case "letterExtended":
    case "letterReported":
    case "letterAnswered": {
      const letter = one.letters.get(body.letter);
      if (letter && "values" in body) letter.values = { ...letter.values, ...body.values };
      told(one, body.letter, on);
      return;
    }
    case "obligationsAgreed":
      one.promises = [...one.promises.filter(({ keptOn }) => keptOn !== undefined), ...body.obligations.map((promise) => ({ promise }))];
      return;
    case "obligationPerformed":
      one.promises = one.promises.map((kept) => (kept.promise.id === body.obligation ? { ...kept, keptOn: body.on } : kept));
      return;
  }
}

/** An answer counts from the day it tells, or from when it became known, where that is earlier; one that is taken back counts no longer. */
function told(one: CaseByHand, id: string, on: LocalDate): void {
  const letter = one.letters.get(id);
  if (!letter) return;
  if (letter.values.referralAnswered !== true) {
    delete letter.knownOn;
    delete letter.answeredOn;
    return;
  }
  letter.knownOn ??= on;
  const says = letter.values.referralAnsweredOn;
  letter.answeredOn = typeof says === "string" && says < letter.knownOn ? says : letter.knownOn;
}
