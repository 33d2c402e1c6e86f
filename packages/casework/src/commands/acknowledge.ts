/** Somebody says that they have seen a notice and what was told before it in the same matter, for themselves and for those of its roles that they have. */
import { matterOf } from "../notices/matter.ts";
import { unseen, waitsForThem } from "../notices/waiting-for.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

export const acknowledge: Handler<"acknowledge"> = (course, { notice: id }) => {
  const {
    context: { actor },
    rules: { standing },
    state,
  } = course;
  const last = state.notices.findIndex((notice) => notice.id === id);
  const concerned = state.notices[last];
  if (!concerned || !waitsForThem(standing, state, concerned, actor)) return refuse("no-such-notice");
  for (const notice of state.notices.slice(0, last + 1)) {
    if (matterOf(notice) !== matterOf(concerned) || !waitsForThem(standing, state, notice, actor)) continue;
    const roles = unseen(standing, state, notice).roles.filter((role) => actor.roles.includes(role));
    course.emit({ kind: "noticeSeen", notice: notice.id, roles });
  }
  return undefined;
};
