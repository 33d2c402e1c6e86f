/** Comparisons that come out the same in every case, or compare with what the fact cannot be. */
import { type FactCondition, isParameterReference, type Policy, parameterOf, sentence } from "@jiefen/policy";
import { truthOf } from "../logic/condition.ts";
import { not } from "../logic/term.ts";
import { gradedBy, gradingPath, inBoth } from "./criteria.ts";
import type { Finding } from "./finding.ts";
import { leavesOf, operandOf } from "./leaves.ts";
import type { Study } from "./study.ts";

/** One finding per comparison: out of range where that is the reason, else always true or always false. */
export async function oddComparisons(study: Study): Promise<readonly Finding[]> {
  const { policy } = study;
  const findings: Finding[] = [];
  for (const { id, title, conditions } of gradedBy(policy)) {
    for (const { pointer, condition } of leavesOf(conditions)) {
      const always = await study.excludes(({ reading }) => not(truthOf(condition, reading).possible));
      const never = !always && (await study.excludes(({ reading }) => truthOf(condition, reading).sure));
      if (!always && !never) continue;
      const shown = await study.find(
        ({ reading }) => (always ? truthOf(condition, reading).sure : not(truthOf(condition, reading).possible)),
        { condition },
        (outcomes) => outcomes.condition === (always ? "yes" : "no"),
      );
      const beyond = isBeyond(policy, condition);
      const says = inBoth((language) => sentence(policy, condition, language));
      const parameter = isParameterReference(condition.value) ? parameterOf(condition.value) : undefined;
      findings.push({
        kind: beyond ? "outOfRange" : always ? "alwaysTrue" : "alwaysFalse",
        severity: "warning",
        about: id,
        others: parameter === undefined ? [] : [parameter],
        ...(beyond && parameter !== undefined
          ? study.at("rules/parameters.json", `/${parameter}/value`)
          : study.at(gradingPath, `/criteria/${id}/conditions${pointer}`)),
        message: beyond
          ? {
              zh: `“${title.zh}”里“${says.zh}”比的数超出了可填的范围。`,
              en: `In “${title.en}”, “${says.en}” compares with a number beyond what can be answered.`,
            }
          : always
            ? { zh: `“${title.zh}”里“${says.zh}”怎么填都成立。`, en: `In “${title.en}”, “${says.en}” holds whatever is answered.` }
            : { zh: `“${title.zh}”里“${says.zh}”怎么填都不成立。`, en: `In “${title.en}”, “${says.en}” fails whatever is answered.` },
        hint: { zh: "请核对所比的数值和可填的范围。", en: "Check what it compares with and what can be answered." },
        ...(shown.kind === "case" && { witness: shown.case }),
      });
    }
  }
  return findings;
}

function isBeyond(policy: Policy, condition: FactCondition): boolean {
  const fact = Object.hasOwn(policy.facts, condition.fact) ? policy.facts[condition.fact] : undefined;
  const operand = operandOf(policy, condition);
  return typeof operand === "number" && (operand < (fact?.minimum ?? operand) || operand > (fact?.maximum ?? operand));
}
