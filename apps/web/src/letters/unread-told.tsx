/** What a department has told on a letter and its sender's side has not read yet. */
import { BellFilled } from "@ant-design/icons";
import { unseen } from "@jiefen/casework";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { noticeText } from "../case/notice-text.ts";
import { useCommand } from "../case/use-command.ts";
import { useTelling } from "../case/use-telling.ts";
import { useRoles } from "../policy/use-roles.ts";

export function UnreadTold({ letter }: { readonly letter: string }) {
  const { t } = useTranslation();
  const telling = useTelling();
  const { view } = useCase();
  const { roles, roleTitles } = useRoles(view.layer.id);
  const command = useCommand();
  const notice = view.state.notices.findLast(({ kind, about }) => kind === "letterTold" && about === letter);
  const left = notice && unseen({ roles }, view.state, notice);
  if (!notice || !left || left.roles.length + left.people.length === 0) return null;
  const who = [roleTitles(left.roles), ...left.people.map(telling.name)].filter(Boolean).join(telling.language === "zh" ? "、" : ", ");
  return (
    <div className="letter-told">
      <strong>
        <BellFilled aria-hidden /> {noticeText(telling, notice)}
      </strong>
      {view.mayAcknowledge.includes(notice.id) ? (
        <Button type="primary" loading={command.isPending} onClick={() => command.mutate({ kind: "acknowledge", notice: notice.id })}>
          {t("letters.read")}
          <span className="jf-hidden"> {noticeText(telling, notice)}</span>
        </Button>
      ) : (
        <span className="quiet">{t("notice.waits", { who })}</span>
      )}
      <CommandError error={command.error} />
    </div>
  );
}
