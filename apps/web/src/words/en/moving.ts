/** Words in English: open cases moved to the version in force. */
import type { Shape } from "../shape.ts";
import type { moving as chinese } from "../zh/moving.ts";

export const moving: Shape<typeof chinese> = {
  moving: {
    answers: "What the version in force has no place for",
    answersHint: "Say for each where it is to go; nothing moves before. Forms that were filed stay, and are shown, as they were filed.",
    cases: "disputes: {{count}}",
    such: "disputes: {{count}}, such as {{numbers}}",
    where: "Where to put {{what}}",
    choose: "Choose",
    drop: "Drop it, with a reason",
    split: "Split into several, by each answer",
    splitHint: "For each answer given so far, say what is answered in its place; each needs one at least.",
    splitWhere: "Where “{{option}}” was answered, answer",
    splitField: "Question {{number}} where “{{option}}” was answered",
    splitFieldChoose: "Choose a question",
    splitValue: "“{{field}}” where “{{option}}” was answered",
    splitAdd: "Add another",
    splitAddTo: "Add another where “{{option}}” was answered",
    splitRemove: "Remove question {{number}} where “{{option}}” was answered",
    yes: "yes",
    no: "no",
    unread: "Dispute {{number}} (not yours to read)",
    reason: "Why {{what}} is dropped",
    left: "Still to be answered: {{count}}",
    answered: "All answered",
    trying: "Trying, {{count}} so far",
    progress: "Moved {{done}} of {{total}}",
    resume: "It may be interrupted: try it out again, and the rest is moved.",
    again: "Try it out again",
    chooseAll: "Choose all",
    more: "And {{count}} more, moved with them.",
    done: "moved",
    toAnswer: "waits for the answers above",
    result: "Moved: {{moved}}. Not moved: {{refused}}.",
  },
};
