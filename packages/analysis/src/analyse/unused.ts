/** What nobody uses, and what rules look at that nobody asks. */
import { usedParameters } from "@jiefen/policy";
import { and, not } from "../logic/term.ts";
import { gradedBy, gradingPath, surely } from "./criteria.ts";
import type { Finding } from "./finding.ts";
import type { Study } from "./study.ts";
import { unaskedIn } from "./unasked.ts";

/** Parameters that no rule and no paper of the policy names. */
export function unusedParameters(study: Study): readonly Finding[] {
  const { parameters, ...rest } = study.policy;
  const named = usedParameters(rest);
  return Object.values(parameters)
    .filter(({ id }) => !named.has(id))
    .map(({ id, title }) => ({
      kind: "unusedParameter",
      severity: "warning",
      about: id,
      others: [],
      ...study.at("rules/parameters.json", `/${id}`),
      message: {
        zh: `参数“${title.zh}”没有任何规则用到，改它不会有任何变化。`,
        en: `No rule uses the parameter “${title.en}”: changing it changes nothing.`,
      },
      hint: { zh: "请在规则里用它，或者删去。", en: "Use it in a rule, or take it away." },
    }));
}

/** Criteria that look at a question no form in use asks: they can only be unknown there. */
export async function neverAsked(study: Study): Promise<readonly Finding[]> {
  const { policy } = study;
  const findings: Finding[] = [];
  for (const criterion of gradedBy(policy)) {
    for (const fact of unaskedIn(policy, [criterion.conditions])) {
      const open = await study.find(
        (view) => and([not(surely(view, criterion)), view.graded.criteria.get(criterion.id)?.possible ?? "false"]),
        { here: criterion.conditions },
        ({ here }) => here === "unknown",
      );
      findings.push({
        kind: "neverAsked",
        severity: "warning",
        about: criterion.id,
        others: [fact.name],
        ...study.at(gradingPath, `/criteria/${criterion.id}/conditions`),
        message: {
          zh: `“${criterion.title.zh}”要看“${fact.title.zh}”，但没有哪张表单问到它。`,
          en: `“${criterion.title.en}” looks at “${fact.title.en}”, which no form asks.`,
        },
        hint: {
          zh: "请把这一问加进登记表或者办理记录，或者改用别的事项。",
          en: "Ask it in a dispute form or a record, or look at another fact.",
        },
        ...(open.kind === "case" && { witness: open.case }),
      });
    }
  }
  return findings;
}
