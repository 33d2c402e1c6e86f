/** What has to be seen: that a level changed and why, that a visit was missed, a card issued, a session planned. What letters tell is seen with them. */
import { BellOutlined } from "@ant-design/icons";
import { type Notice, unseen } from "@jiefen/casework";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useRoles } from "../policy/use-roles.ts";
import { dayText } from "../words/dates.ts";
import { useCase } from "./case-context.ts";
import { CommandError } from "./command-error.tsx";
import { noticeReason, noticeText } from "./notice-text.ts";
import { Panel } from "./panel.tsx";
import { useCommand } from "./use-command.ts";
import { useTelling } from "./use-telling.ts";

function NoticeRow({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  const telling = useTelling();
  const { view } = useCase();
  const { roles, roleTitles } = useRoles(view.layer.id);
  const command = useCommand();
  const left = unseen({ roles }, view.state, notice);
  const reason = noticeReason(telling, notice);
  const separator = telling.language === "zh" ? "、" : ", ";
  const who = [roleTitles(left.roles), ...left.people.map(telling.name)].filter(Boolean).join(separator);
  return (
    <li className="row row-plain">
      <div className="row-main">
        <span className="row-title">
          <BellOutlined aria-hidden /> {noticeText(telling, notice)}
        </span>
        {reason && <div>{reason}</div>}
        <div className="quiet">
          {dayText(notice.on, view.today, telling.language)}
          {who && ` · ${t("notice.waits", { who })}`}
        </div>
        <CommandError error={command.error} />
      </div>
      {view.mayAcknowledge.includes(notice.id) && (
        <Button loading={command.isPending} onClick={() => command.mutate({ kind: "acknowledge", notice: notice.id })}>
          {t("notice.see")}
          <span className="jf-hidden"> {noticeText(telling, notice)}</span>
        </Button>
      )}
    </li>
  );
}

/** Those that wait for the reader at hand, the others folded away. */
export function NoticesPanel() {
  const { t } = useTranslation();
  const { view } = useCase();
  const notices = view.state.notices.filter(({ kind }) => kind !== "letterTold").toReversed();
  const mine = notices.filter(({ id }) => view.mayAcknowledge.includes(id));
  const others = notices.filter(({ id }) => !view.mayAcknowledge.includes(id));
  if (notices.length === 0) return null;
  return (
    <Panel id="notices" title={t("notice.title")} count={mine.length} flush>
      <ul className="rows">
        {mine.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className="checks-done">
          <summary>{t("notice.othersTitle", { count: others.length })}</summary>
          <ul className="rows">
            {others.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} />
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
