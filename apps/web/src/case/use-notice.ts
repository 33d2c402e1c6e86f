/** A notice as it is told here: what it says, whom it still waits for, and having seen it. */
import { type Notice, unseen } from "@jiefen/casework";
import { useRoles } from "../policy/use-roles.ts";
import { useCase } from "./case-context.ts";
import { noticeText } from "./notice-text.ts";
import { useCommand } from "./use-command.ts";
import { useTelling } from "./use-telling.ts";

export function useNotice(notice: Notice) {
  const telling = useTelling();
  const { view } = useCase();
  const { roles, roleTitles } = useRoles(view.layer.id);
  const { mutate, isPending, error } = useCommand();
  const left = unseen({ roles }, view.state, notice);
  return {
    telling,
    text: noticeText(telling, notice),
    waits: left.roles.length + left.people.length > 0,
    waitsFor: [roleTitles(left.roles), ...left.people.map(telling.name)].filter(Boolean).join(telling.language === "zh" ? "、" : ", "),
    mine: view.mayAcknowledge.includes(notice.id),
    see: () => mutate({ kind: "acknowledge", notice: notice.id }),
    isPending,
    error,
  };
}
