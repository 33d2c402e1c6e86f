/** The life of one case: commands, events, state, agenda, working calendar. */
export type * from "./case/command.ts";
export type * from "./case/event.ts";
export type * from "./case/refusal.ts";
export type * from "./case/state.ts";
export type * from "./case/task.ts";
export { runScenarios } from "./scenario/run-scenarios.ts";
