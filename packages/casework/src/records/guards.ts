/** What the law forbids here, and the lawful route instead. */
import type { Facts, Guard } from "@jiefen/policy";
import type { Refusal } from "../case/refusal.ts";
import type { Course } from "../course.ts";
import { sureOnes } from "../grading/outcomes.ts";
import { place, refuse } from "../refusal/refuse.ts";

/** Guards against filing this record; the record's own facts count. Only what surely holds forbids. */
export async function guardsAgainst(course: Course, record: string, facts: Facts): Promise<Refusal | undefined> {
  const { policy, standing } = course.rules;
  const against = await sureOnes(
    policy,
    standing.guards.filter((guard) => guard.record === record),
    facts,
    course.today,
  );
  return against[0] && refuse("guard", against.map(forbids), against[0].lawfulRoute);
}

function forbids({ id, title, law, lawfulRoute, articleToVerify }: Guard) {
  const cited = articleToVerify ? { zh: `${law.zh}（条号待核）`, en: `${law.en} (article to be verified)` } : law;
  return place(
    "guard",
    "rules/guards.json",
    `/guards/${id}`,
    { zh: `${title.zh}：${cited.zh}`, en: `${title.en}: ${cited.en}` },
    lawfulRoute,
  );
}
