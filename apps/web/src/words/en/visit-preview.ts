/** Visits tried out: an imagined dispute, visited as the draft asks, on the real calendar. */

import type { Shape } from "../shape.ts";
import type { visitPreview as zh } from "../zh/visit-preview.ts";

export const visitPreview: Shape<typeof zh> = {
  visitPreview: {
    title: "Tried out on the calendar",
    hint: "Reckoned from the draft as it stands and the public holidays; it follows as soon as a visit is moved.",
    broken: "The draft has errors: this is what came out before them.",
    plan: "By level or plan",
    byLevel: "By level (nothing else known)",
    byPlan: "A plan itself",
    levelPlan: "{{level}}: {{plan}}",
    acceptedOn: "Accepted on",
    settledOn: "Settled on",
    notSettled: "not settled yet",
    list: "One by one",
    phases: {
      beforeSettlement: "before settlement",
      afterSettlement: "after settlement",
      keyDate: "before a key date",
    },
    accepted: "accepted",
    settled: "settled",
    moved: "would be {{day}}, a day off",
    onTimeUntil: "on time until {{day}}",
    provisional: "provisional",
    before: "before {{title}} ({{day}})",
    holiday: "holiday",
    makeUp: "worked",
    count: "{{count}} visits until {{until}}: {{before}} before settlement, {{after}} after it, {{keyDates}} before key dates.",
    count_one: "{{count}} visit until {{until}}: {{before}} before settlement, {{after}} after it, {{keyDates}} before key dates.",
    none: "No visits in this time.",
    noPlan: "No plan applies to this level; the plan before stays.",
    weekdays: "Mo,Tu,We,Th,Fr,Sa,Su",
  },
};
