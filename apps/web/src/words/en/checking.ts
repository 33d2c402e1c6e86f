/** Words in English: what a draft would mean, told before it is published. */
import type { Shape } from "../shape.ts";
import type { checkingPages as zh } from "../zh/checking.ts";

export const checkingPages: Shape<typeof zh> = {
  impact: {
    title: "What it means for open cases",
    hint: "Each open case is tried under the draft; nothing is written. Cases keep their version and change like this only when they are moved after publication.",
    trying: "Trying: {{done}} of {{total}} cases",
    none: "This layer has no open cases.",
    tried: "{{count}} tried",
    unchanged: "{{count}} unchanged",
    level: "{{count}} with another level",
    visits: "{{count}} with other visits",
    due: "{{count}} with other deadlines",
    checklist: "{{count}} with another checklist",
    refused: "{{count}} that cannot be moved",
    visitsMore: "Visits within {{days}} days rise from {{before}} to {{after}}: {{by}} more",
    visitsFewer: "Visits within {{days}} days fall from {{before}} to {{after}}: {{by}} fewer",
    visitsSame: "Visits within {{days}} days stay at {{before}}",
    showCases: "Case by case",
    nameless: "Case {{number}} (not yours to read)",
    cannot: "Cannot be moved: {{why}}",
    unsound: "The draft has errors; mend them first.",
  },
  studies: {
    title: "Guardrails, rules and what tests exercise",
    hint: "Proved for every possible case, not only for those at hand. A draft that breaks a guardrail cannot be submitted.",
    broken: "Guardrails broken: {{count}}. The draft cannot be submitted",
    openLab: "Look closer in the lab",
    coverage: "What the policy tests exercise",
    coverageCount: "{{kind}}: {{reached}} of {{of}}",
    propose: "Complete the tests",
  },
};
