/** From a published case to a layer, a dispute type and facts of the dictionary, or the reason why not.
 *
 * Facts win over wordings: what the collected facts say is taken as said; only what they leave open is read from the summary and the notes.
 * `null` stays "not asked", and nothing is ever read as "no". */
import type { Facts, FactValue, Item, PolicyFile } from "@jiefen/policy";
import type { PublishedCase } from "../published-case.ts";
import { factsByType } from "./by-type.ts";
import { readCount } from "./count.ts";
import { disputeTypeOf } from "./dispute-type.ts";
import { layerOfCase } from "./layer.ts";
import { lists } from "./notes.ts";
import { clausesOf, readWordings } from "./read-wordings.ts";
import { relationOf } from "./relation.ts";
import { course, extent, people, risk, season, sources } from "./wordings.ts";

export type Adapted =
  | { readonly ok: true; readonly layer: string; readonly type: string; readonly facts: Facts }
  | { readonly ok: false; readonly layer: string; readonly reason: string };

/** Published words for injuries: pages give no appraisal, so `serious` (fracture, stay in hospital, maiming) is taken at its gravest. */
const injuries: Readonly<Record<string, string>> = {
  none: "none",
  slight: "slight",
  minor: "minor",
  light: "light",
  moderate: "light",
  serious: "serious",
  severe: "serious",
};

export function adapt(files: readonly PolicyFile[], published: PublishedCase): Adapted {
  const layer = layerOfCase(files, published);
  const type = disputeTypeOf(published);
  if (!type) return { ok: false, layer, reason: `没有与“${published.type_zh ?? ""}”对应的纠纷类型，摘要与双方关系也未说明。` };
  return { ok: true, layer, type, facts: factsOf(published, type) };
}

function factsOf(published: PublishedCase, type: string): Facts {
  const clauses = clausesOf([published.summary_zh, ...(published.unmodelled_zh ?? [])]);
  const read = [risk, course, extent, people, season].map((wordings) => readWordings(wordings, clauses));
  const [source = {}] = sources.map((wording) => readWordings([wording], clauses)).filter((found) => Object.keys(found).length > 0);
  const known = merge(...read, source, listed(clauses), stated(published), narrative(published));
  return merge(factsByType(type, known, clauses), known, corrected(published, merge(...read), clauses));
}

/** What the collected facts say: silent where they are. */
function stated({ facts }: PublishedCase): Facts {
  const injury = facts.injury ? injuries[facts.injury] : undefined;
  return withoutUndefined({
    relation: relationOf(facts.relation),
    policeCalls: readCount(facts.police_calls),
    incidentsBefore: readCount(facts.prior_disputes),
    failedMediationsBefore: readCount(facts.failed_mediations),
    people: readCount(facts.group_size),
    injury,
    weapon: facts.weapon ?? undefined,
    threat: facts.threat ?? undefined,
    domesticViolence: facts.domestic_violence ?? undefined,
    amount: typeof facts.amount_cny === "number" ? Math.round(facts.amount_cny * 100) : undefined,
    elderlyInvolved: facts.elderly ?? undefined,
    minorsInvolved: facts.minor_involved ?? undefined,
    severeMentalDisorder: facts.mental_health ?? undefined,
    durationDays: facts.duration_days ?? undefined,
    petitionRisk: facts.petition_risk ?? undefined,
    onlineAttention: facts.online_attention ?? undefined,
  });
}

function listed(clauses: readonly string[]): Facts {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([fact, table]) => {
      const found = table.filter(([pattern]) => clauses.some((clause) => pattern.test(clause))).map(([, option]) => option);
      return found.length > 0 ? [[fact, found]] : [];
    }),
  );
}

/** Where a note says what a collected fact stands for: a size counted in households is no number of people, a disorder of somebody who is no party
 * is none of a party's. */
function corrected({ facts }: PublishedCase, read: Facts, clauses: readonly string[]): Readonly<Record<string, undefined>> {
  const inHouseholds = facts.group_size !== null && read.households === facts.group_size;
  const ofAnother = clauses.some((clause) => /精神.*非当事人/.test(clause));
  return { ...(inHouseholds && { people: undefined }), ...(ofAnother && { severeMentalDisorder: undefined }) };
}

const ordinals = [..."甲乙丙丁戊己庚辛壬癸"];
const roles = ["applicant", "respondent"];

/** Pages give no names: sides are called 当事人甲, 当事人乙 … of that case. */
function narrative({ id, place, summary_zh, facts }: PublishedCase): Facts {
  const where = [place.province, place.city, place.county, place.town].filter(Boolean).join("");
  const sides = Array.from(
    { length: facts.parties ?? 0 },
    (_, index): Item => ({
      id: `${id}-${index + 1}`,
      partyName: `当事人${ordinals[index] ?? index + 1}（${id}）`,
      partyRole: roles[index] ?? "thirdParty",
    }),
  );
  return withoutUndefined({ place: where || undefined, summary: summary_zh ?? undefined, parties: sides.length > 0 ? sides : undefined });
}

/** Later parts win; what they hold as undefined is taken away. */
function merge(...parts: readonly Readonly<Record<string, FactValue | readonly Item[] | undefined>>[]): Facts {
  return withoutUndefined(Object.assign({}, ...parts));
}

function withoutUndefined(facts: Readonly<Record<string, FactValue | readonly Item[] | undefined>>): Facts {
  return Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
