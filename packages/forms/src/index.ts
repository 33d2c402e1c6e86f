/** React: a policy's forms, the explanation, the offline draft. */
export { type Answer, isCodes, isItems, isRange, type Knowledge } from "./answer/answer.ts";
export { readIdNumber } from "./answer/id-number.ts";
export { yuanReading } from "./answer/number-text.ts";
export { type Draft, type DraftStore, openDraftStore } from "./draft/draft-store.ts";
export { type DraftedAnswers, useDraft } from "./draft/use-draft.ts";
export type { CaseChoices } from "./field/form-context.ts";
export { ErrorSummary } from "./form/error-summary.tsx";
export { PolicyForm, type PolicyFormHandle, type PolicyFormProps } from "./form/policy-form.tsx";
export { useNarrow } from "./form/use-narrow.ts";
export { GradePanel, ScaleMark } from "./grade/grade-panel.tsx";
export { LevelMark } from "./grade/level-mark.tsx";
export { type LiveDecision, useDecision } from "./grade/use-decision.ts";
export { label } from "./text/label.ts";
export { palette, swatchTints } from "./theme/palette.ts";
export { JiefenTheme } from "./theme/theme.tsx";
export { interpretingValidator } from "./validate/interpreting-validator.ts";
export { rjsfValidator } from "./validate/rjsf-validator.ts";
