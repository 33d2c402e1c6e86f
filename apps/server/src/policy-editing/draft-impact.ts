/** What a draft would mean for open cases: each is tried under it, and nothing is written. */
import { caseNumber, outlookDays } from "@jiefen/casework";
import { covers } from "../access/authorise.ts";
import { isRestricted } from "../access/is-restricted.ts";
import type { DraftImpact, ImpactedCase } from "../api/index.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import { getDraft } from "./draft-call.ts";
import { heldUnder, movedInWords } from "./move-words.ts";

/** Cases tried in one answer: about a second's work. */
const most = 50;

/** Whoever reads policy learns how many cases change and how; which they are learns who may read them. */
export async function draftImpact(call: SignedInCall<"GET /api/drafts/:id/impact">): Promise<Answer> {
  const { store } = call.service;
  const { draft } = await getDraft(call, call.params.id);
  const { sound } = await store.drafts.check(draft);
  if (!sound) return { body: { state: "unsound" } satisfies DraftImpact };
  const states = await store.openCasesOf(draft.layer, most, call.query.cursor);
  const counts = await store.openCasesByRelease(draft.layer);
  const cases: ImpactedCase[] = [];
  const visits = { before: 0, after: 0 };
  for (const [index, state] of states.entries()) {
    const policy = await store.policies.getPolicy(state.release);
    const before = await heldUnder(policy, sound.standing, state, call.today);
    const foreseen = await store.foresee(sound.policy, sound.standing, state);
    const after = foreseen.ok ? await heldUnder(sound.policy, sound.standing, foreseen.state, call.today) : before;
    visits.before += before.outlook.visits.length;
    visits.after += after.outlook.visits.length;
    const changes = movedInWords(before, after);
    if (foreseen.ok && changes.length === 0) continue;
    cases.push({
      index,
      ...(covers(call.reader, "case.read", { state, restricted: isRestricted(policy, state) }) && {
        id: state.id,
        number: caseNumber(state),
      }),
      kinds: [...new Set(changes.map(({ kind }) => kind))],
      changes: changes.map(({ text }) => text),
      ...(!foreseen.ok && { refused: foreseen.refusal.message }),
    });
  }
  const last = states.length === most ? states.at(-1) : undefined;
  const body: DraftImpact = {
    state: "done",
    cases,
    examined: states.length,
    total: [...counts.values()].reduce((sum, count) => sum + count, 0),
    ...(last && { next: last.id }),
    visits,
    visitDays: outlookDays,
  };
  return { body };
}
