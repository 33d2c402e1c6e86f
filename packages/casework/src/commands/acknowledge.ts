/** Somebody says that they have seen a notice, for themselves and for those of its roles that they have. */
import { unseen } from "../notices/waiting-for.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

export const acknowledge: Handler<"acknowledge"> = (course, { notice: id }) => {
  const { actor } = course.context;
  const notice = course.state.notices.find((one) => one.id === id);
  const left = notice && unseen(notice);
  const roles = left?.roles.filter((role) => actor.roles.includes(role)) ?? [];
  if (!left || (roles.length === 0 && !left.people.includes(actor.person))) return refuse("no-such-notice");
  course.emit({ kind: "noticeSeen", notice: id, roles });
  return undefined;
};
