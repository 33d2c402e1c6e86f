/** Somebody says that they have seen a notice and what was told before it in the same matter, for themselves and for those of its roles that they have. */
import type { Actor } from "../case/command.ts";
import type { Notice } from "../case/state.ts";
import { matterOf } from "../notices/matter.ts";
import { unseen } from "../notices/waiting-for.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

export const acknowledge: Handler<"acknowledge"> = (course, { notice: id }) => {
  const { actor } = course.context;
  const { notices } = course.state;
  const last = notices.findIndex((notice) => notice.id === id);
  const concerned = notices[last];
  if (!concerned || !waitsFor(concerned, actor)) return refuse("no-such-notice");
  for (const notice of notices.slice(0, last + 1)) {
    if (matterOf(notice) !== matterOf(concerned) || !waitsFor(notice, actor)) continue;
    course.emit({ kind: "noticeSeen", notice: notice.id, roles: unseen(notice).roles.filter((role) => actor.roles.includes(role)) });
  }
  return undefined;
};

function waitsFor(notice: Notice, { person, roles }: Actor): boolean {
  const left = unseen(notice);
  return left.people.includes(person) || left.roles.some((role) => roles.includes(role));
}
