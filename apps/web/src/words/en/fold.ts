/** Words in English: what stands inside a closed part of the case page, in one line. */
import type { Shape } from "../shape.ts";
import type { foldWords as zh } from "../zh/fold.ts";

export const foldWords: Shape<typeof zh> = {
  fold: {
    closure: "{{done}} of {{all}} met",
    closureMissing: "{{done}} of {{all}} met; missing: {{missing}}",
    rest: "{{first}} … ({{count}} in all)",
    grade: "{{count}} questions could still change the level",
    grade_one: "One question could still change the level",
    gradeSettled: "No question changes the level any more",
    papers: "{{filed}} filled; blank forms: {{forms}}",
    and: "; ",
  },
};
