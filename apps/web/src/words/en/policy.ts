/** Words in English: the policy page. */
import type { Shape } from "../shape.ts";
import type { policyPage as zh } from "../zh/policy.ts";

export const policyPage: Shape<typeof zh> = {
  policy: {
    title: "Local policy",
    layer: "Area",
    chain: "on top of {{layers}}",
    release: "Release {{release}}",
    since: "in force since {{date}}",
    intro: "Written out from the rules in force, the very rules disputes are graded by.",
    contents: "Contents",
    levelNone: "No criterion leads here; this level holds while no other criterion does.",
    plans: "Follow-up plans",
    closure: "Closure checklist",
    leftOpen: "Left open here",
    leftOpenHint: "These values are not declared; criteria that need them take no part in grading, and nothing is filled in for you.",
    toConfirm: "to be confirmed",
    differs: "What differs from the layer above",
    differsNone: "Nothing differs.",
    differsHint: "Added or adjusted by {{layer}}.",
    to: "to",
  },
};
