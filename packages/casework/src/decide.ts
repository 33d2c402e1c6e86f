/** A command on a case: the events it causes, or why it is refused. */
import type { Command, Context } from "./case/command.ts";
import type { Decided } from "./case/refusal.ts";
import type { CaseState } from "./case/state.ts";
import { absorb } from "./commands/absorb.ts";
import { acknowledge } from "./commands/acknowledge.ts";
import { adopt } from "./commands/adopt.ts";
import { advanceDay } from "./commands/advance-day.ts";
import { answerAsking } from "./commands/answer-asking.ts";
import { answerCall } from "./commands/answer-call.ts";
import { answerLetter } from "./commands/answer-letter.ts";
import { approve } from "./commands/approve.ts";
import { askToJoin } from "./commands/ask-to-join.ts";
import { assign } from "./commands/assign.ts";
import { attach } from "./commands/attach.ts";
import { callForHelp } from "./commands/call-for-help.ts";
import { cancelSession } from "./commands/cancel-session.ts";
import { chaseLetter } from "./commands/chase-letter.ts";
import { correctFacts } from "./commands/correct-facts.ts";
import { downgrade } from "./commands/downgrade.ts";
import { endCall } from "./commands/end-call.ts";
import { extendLetter } from "./commands/extend-letter.ts";
import type { CommandOf, Handler } from "./commands/handler.ts";
import { liftCard } from "./commands/lift-card.ts";
import { mergeInto } from "./commands/merge-into.ts";
import { moveUp } from "./commands/move-up.ts";
import { note } from "./commands/note.ts";
import { numberPaper } from "./commands/number-paper.ts";
import { object } from "./commands/object.ts";
import { observe } from "./commands/observe.ts";
import { override } from "./commands/override.ts";
import { isPermitted } from "./commands/permission-for.ts";
import { planSession } from "./commands/plan-session.ts";
import { progress } from "./commands/progress.ts";
import { receiveLetter } from "./commands/receive-letter.ts";
import { record } from "./commands/record.ts";
import { recordArrival } from "./commands/record-arrival.ts";
import { recordFacts } from "./commands/record-facts.ts";
import { reject } from "./commands/reject.ts";
import { relate } from "./commands/relate.ts";
import { removeAttachment } from "./commands/remove-attachment.ts";
import { reportOnLetter } from "./commands/report-on-letter.ts";
import { returnLetter } from "./commands/return-letter.ts";
import { sendLetter } from "./commands/send-letter.ts";
import { setTeam } from "./commands/set-team.ts";
import { sign } from "./commands/sign.ts";
import { step } from "./commands/step.ts";
import { supplement } from "./commands/supplement.ts";
import { takeAttendance } from "./commands/take-attendance.ts";
import { takeIn } from "./commands/take-in.ts";
import { transfer } from "./commands/transfer.ts";
import { undoMerge } from "./commands/undo-merge.ts";
import { visit } from "./commands/visit.ts";
import { withdraw } from "./commands/withdraw.ts";
import { withdrawAsking } from "./commands/withdraw-asking.ts";
import { Course, system } from "./course.ts";
import { refuse } from "./refusal/refuse.ts";
import type { Rules } from "./rules.ts";

type Later = Exclude<Command["kind"], "takeIn">;

const handlers: { readonly [Kind in Later]: Handler<Kind> } = {
  recordFacts,
  correctFacts,
  assign,
  setTeam,
  askToJoin,
  answerAsking,
  withdrawAsking,
  object,
  moveUp,
  callForHelp,
  answerCall,
  recordArrival,
  endCall,
  takeAttendance,
  step,
  record,
  visit,
  downgrade,
  sign,
  numberPaper,
  attach,
  removeAttachment,
  note,
  progress,
  observe,
  advanceDay,
  override,
  approve,
  reject,
  withdraw,
  acknowledge,
  liftCard,
  planSession,
  cancelSession,
  sendLetter,
  receiveLetter,
  returnLetter,
  extendLetter,
  reportOnLetter,
  answerLetter,
  chaseLetter,
  transfer,
  supplement,
  adopt,
  relate,
  absorb,
  mergeInto,
  undoMerge,
};

/** What may still be done to a closed case; a step only when it reopens. */
const onClosed: readonly Later[] = ["note", "attach", "step", "observe", "acknowledge", "relate", "undoMerge"];

/** What is done by no person. */
const bySystem: readonly Later[] = ["observe", "advanceDay"];

/** Pure: the same rules, state, command and context give the same events (ids come from `context.newId`). Refuses, never throws. */
export async function decide(rules: Rules, state: CaseState | undefined, command: Command, context: Context): Promise<Decided> {
  if (!isPermitted(rules.standing, context.actor, command.kind)) return { ok: false, refusal: refuse("not-allowed") };
  if (command.kind === "takeIn") return state ? { ok: false, refusal: refuse("already-taken-in") } : takeIn(rules, command, context);
  if (!state) return { ok: false, refusal: refuse("no-such-case") };
  if (!state.open && !onClosed.includes(command.kind)) return { ok: false, refusal: refuse("case-closed") };
  if (state.mergedInto && command.kind === "step") return { ok: false, refusal: refuse("merged-case") };
  const course = Course.on(state, rules, context, {
    cause: command.kind,
    ...(command.kind === "advanceDay" ? { today: command.to } : {}),
    ...(bySystem.includes(command.kind) ? { by: system } : {}),
  });
  const refusal = await handle(command.kind, course, command);
  return refusal ? { ok: false, refusal } : { ok: true, events: course.events };
}

function handle<Kind extends Later>(kind: Kind, course: Course, command: CommandOf<Kind>): ReturnType<Handler<Kind>> {
  return handlers[kind](course, command);
}
