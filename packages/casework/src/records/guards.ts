/** What the law forbids here, and the lawful route instead. */
import type { Facts, Guard, LocalDate, Policy, Standing } from "@jiefen/policy";
import type { Refusal } from "../case/refusal.ts";
import { sureOnes } from "../grading/outcomes.ts";
import { place, refuse } from "../refusal/refuse.ts";

/** Guards against filing this record; the record's own facts count. Only what surely holds forbids. */
export async function guardsAgainst(
  policy: Policy,
  standing: Standing,
  record: string,
  facts: Facts,
  today: LocalDate,
): Promise<Refusal | undefined> {
  const guards = standing.guards.filter((guard) => guard.record === record);
  const against = await sureOnes(policy, guards, facts, today);
  return against[0] && refuse("guard", against.map(forbids), against[0].lawfulRoute);
}

function forbids({ id, title, law, lawfulRoute, articleToVerify }: Guard) {
  const cited = articleToVerify ? { zh: `${law.zh}（条号待核）`, en: `${law.en} (article to be verified)` } : law;
  const message = { zh: `${title.zh}：${cited.zh}`, en: `${title.en}: ${cited.en}` };
  return place("guard", "rules/guards.json", `/guards/${id}`, message, lawfulRoute);
}
