/** Finds other disputes of the same people. Names and numbers stand in the index only as keyed hashes, so that a stolen database without its key
 * file cannot be searched by ID number. */
import { createHmac } from "node:crypto";
import {
  type Glimpse,
  type IdentityKind,
  identitiesOf,
  identityKinds,
  keyOf,
  normalise,
  type ObservedCase,
  type SameFacts,
  writtenTogether,
} from "@jiefen/casework";
import type { Facts, Policy } from "@jiefen/policy";
import type { Knex } from "knex";
import { insertAll } from "../database/insert-all.ts";
import type { CaseKey } from "./event-rows.ts";
import { findLikenessState } from "./likeness-state.ts";

interface PartyRow {
  division: string;
  case_id: string;
  party: string;
  kind: string;
  hash: string;
}
/** Stands for the case itself beside its parties: what it says that other cases are looked up by. */
const itself = "case";
const sameKind = "same:";

interface FoundRow extends PartyRow {
  version: number;
  layer: string;
  type: string;
  accepted_on: string;
  closed_on: string | null;
  merged_into: string | null;
}

/** A case that shares something, as far as the index tells. */
export interface Candidate extends Glimpse {
  readonly id: string;
}

/** So many rows of the index are read for candidates at most, those of the latest cases. */
const mostRows = 20_000;

export interface PartyIndex {
  /** Replaces what the index holds of cases. */
  write(trx: Knex, cases: readonly Indexed[]): Promise<void>;
  /** Other cases that share a person, by acceptance. A name alone counts only within one layer, and not against two different ID numbers. */
  find(read: Knex, policy: Policy, facts: Facts, except?: string): Promise<readonly ObservedCase[]>;
  /** Other cases that share a person, or the answers to a set of facts by which cases are looked up. Of those that share only a name, those of the
   * layer. */
  candidates(read: Knex, asked: CandidatesAsked): Promise<readonly Candidate[]>;
  /** Removes what cases are looked up by no longer. */
  forget(trx: Knex, kept: readonly SameFacts[]): Promise<void>;
  /** Ids of the cases with exactly this ID number or phone number. */
  findByNumber(read: Knex, text: string): Promise<readonly string[]>;
}

export interface Indexed {
  readonly key: CaseKey;
  /** Under which the facts are read. */
  readonly policy: Policy;
  readonly facts: Facts;
}

export interface CandidatesAsked {
  /** Under which the facts are read. */
  readonly policy: Policy;
  readonly facts: Facts;
  readonly layer: string;
  readonly sets: readonly SameFacts[];
  readonly except?: string;
}

export function createPartyIndex(secret: Buffer): PartyIndex {
  const hash = (kind: string, value: string) => createHmac("sha256", secret).update(`${kind}:${value}`).digest("base64url");
  const hashed = (policy: Policy, facts: Facts) =>
    identitiesOf(policy, facts).map(({ party, kind, value }) => ({ party, kind, hash: hash(kind, value) }));
  const together = (sets: readonly SameFacts[], facts: Facts) =>
    sets.flatMap((set) => {
      const [value, kind] = [writtenTogether(set, facts), `${sameKind}${keyOf(set)}`];
      return value === undefined ? [] : [{ party: itself, kind, hash: hash(kind, value) }];
    });
  return {
    async write(trx, cases) {
      const { ready, building } = await findLikenessState(trx);
      const sets = [...new Map([...ready.sets, ...(building?.sets ?? [])].map((set) => [keyOf(set), set])).values()];
      const ids = cases.map(({ key }) => key.id);
      const rows = cases.flatMap(({ key, policy, facts }) => {
        const identities = new Map([...hashed(policy, facts), ...together(sets, facts)].map((one) => [`${one.kind} ${one.party}`, one]));
        return [...identities.values()].map((identity) => ({ division: key.division, case_id: key.id, ...identity }));
      });
      await trx<PartyRow>("party_index").whereIn("case_id", ids).delete();
      await insertAll(trx, "party_index", rows);
    },
    async find(read, policy, facts, except) {
      const own = hashed(policy, facts);
      if (own.length === 0) return [];
      const found = await matching(
        read,
        own.map((identity) => identity.hash),
        except,
      );
      return observedCases(policy, own, onceEach(found, except));
    },
    async candidates(read, { policy, facts, layer, sets, except }) {
      const known = [...hashed(policy, facts), ...together(sets, facts)];
      const hashes = (names: boolean) => [...new Set(known.filter(({ kind }) => (kind === "name") === names).map((one) => one.hash))];
      const found: readonly SharedRow[] = await read<PartyRow>("party_index as hit")
        .join("cases as c", (join) => {
          join.on("c.division", "hit.division").andOn("c.id", "hit.case_id");
        })
        .where((either) => {
          either.whereIn("hit.hash", hashes(false)).orWhere((named) => {
            named.whereIn("hit.hash", hashes(true)).where("c.layer", layer);
          });
        })
        .whereNot("c.id", except ?? "")
        .groupBy("c.accepted_on", "c.id", "c.type", "hit.kind")
        .select("c.id", "c.type", "c.accepted_on", "hit.kind", read.raw("count(distinct hit.party) as people"))
        .orderBy([
          { column: "c.accepted_on", order: "desc" },
          { column: "c.id", order: "desc" },
        ])
        .limit(mostRows);
      return grouped(found, ({ id }) => id).flatMap(candidateOf);
    },
    async forget(trx, kept) {
      const kinds = kept.map((set) => `${sameKind}${keyOf(set)}`);
      await trx<PartyRow>("party_index").where({ party: itself }).whereNotIn("kind", kinds).delete();
    },
    async findByNumber(read, text) {
      const hashes = [hash("idNumber", normalise("idNumber", text)), hash("phone", normalise("phone", text))];
      return (await read<PartyRow>("party_index").whereIn("hash", hashes).distinct("case_id")).map((row) => row.case_id);
    },
  };
}

interface SharedRow {
  readonly id: string;
  readonly type: string;
  readonly accepted_on: string;
  readonly kind: string;
  readonly people: number;
}

function candidateOf(rows: readonly SharedRow[]): readonly Candidate[] {
  const [row] = rows;
  if (!row) return [];
  const shared = Object.fromEntries(
    identityKinds.flatMap((kind) => rows.flatMap((one) => (one.kind === kind ? [[kind, Number(one.people)] as const] : []))),
  );
  const same = rows.flatMap(({ kind }) => (kind.startsWith(sameKind) ? [kind.slice(sameKind.length)] : []));
  return [{ id: row.id, type: row.type, acceptedOn: row.accepted_on, shared, same: new Set(same) }];
}

/** All identities of the parties of which at least one matches. */
async function matching(read: Knex, hashes: readonly string[], except: string | undefined): Promise<readonly FoundRow[]> {
  const rows: FoundRow[] = await read<PartyRow>("party_index as hit")
    .join("party_index as p", (join) => {
      join.on("p.division", "hit.division").andOn("p.case_id", "hit.case_id").andOn("p.party", "hit.party");
    })
    .join("cases as c", (join) => {
      join.on("c.division", "p.division").andOn("c.id", "p.case_id");
    })
    .whereIn("hit.hash", [...new Set(hashes)])
    .whereNot("c.id", except ?? "")
    .distinct(
      "p.division",
      "p.case_id",
      "p.party",
      "p.kind",
      "p.hash",
      "c.version",
      "c.layer",
      "c.type",
      "c.accepted_on",
      "c.closed_on",
      "c.merged_into",
    );
  return rows;
}

/** A case that has become part of another is no second dispute beside it. */
function onceEach(found: readonly FoundRow[], except: string | undefined): readonly FoundRow[] {
  const known = new Set([...found.map((row) => row.case_id), ...(except === undefined ? [] : [except])]);
  return found.filter((row) => row.merged_into === null || !known.has(row.merged_into));
}

type Hashed = { readonly party: string; readonly kind: IdentityKind; readonly hash: string };

function observedCases(policy: Policy, own: readonly Hashed[], found: readonly FoundRow[]): readonly ObservedCase[] {
  const ours = grouped(own, (identity) => identity.party);
  const cases = grouped(found, (row) => row.case_id).flatMap((rows): readonly ObservedCase[] => {
    const [row] = rows;
    if (!row) return [];
    const theirs = grouped(rows, (identity) => identity.party);
    const matched = new Set(ours.flatMap((mine) => theirs.flatMap((other) => matches(mine, other, row.layer === policy.layer.id))));
    if (matched.size === 0) return [];
    return [
      {
        caseId: row.case_id,
        version: row.version,
        type: row.type,
        acceptedOn: row.accepted_on,
        ...(row.closed_on === null ? {} : { closedOn: row.closed_on }),
        matchedBy: identityKinds.filter((kind) => matched.has(kind)),
      },
    ];
  });
  return cases.sort((a, b) => (a.acceptedOn + a.caseId < b.acceptedOn + b.caseId ? -1 : 1));
}

function matches(mine: readonly Hashed[], other: readonly FoundRow[], sameLayer: boolean): readonly IdentityKind[] {
  const of = (list: readonly { readonly kind: string; readonly hash: string }[], kind: IdentityKind) =>
    list.find((identity) => identity.kind === kind)?.hash;
  const equal = identityKinds.filter((kind) => {
    const hash = of(mine, kind);
    return hash !== undefined && hash === of(other, kind);
  });
  if (equal.length === 0 || equal.some((kind) => kind !== "name")) return equal;
  const numbers = [of(mine, "idNumber"), of(other, "idNumber")];
  const twoPeople = numbers[0] !== undefined && numbers[1] !== undefined;
  return sameLayer && !twoPeople ? equal : [];
}

function grouped<Row>(rows: readonly Row[], by: (row: Row) => string): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(by(row)) ?? [];
    group.push(row);
    groups.set(by(row), group);
  }
  return [...groups.values()];
}
