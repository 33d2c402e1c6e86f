/** What has to be seen: that a level changed and why, that a visit was missed, a card issued, a session planned. What letters tell is seen with them. */
import { BellOutlined } from "@ant-design/icons";
import type { Notice } from "@jiefen/casework";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { dayText } from "../words/dates.ts";
import { useCase } from "./case-context.ts";
import { CommandError } from "./command-error.tsx";
import { noticeReason } from "./notice-text.ts";
import { Panel } from "./panel.tsx";
import { useNotice } from "./use-notice.ts";

function NoticeRow({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  const { view } = useCase();
  const { telling, text, waitsFor, mine, see, isPending, error } = useNotice(notice);
  const reason = noticeReason(telling, notice);
  return (
    <li className="row row-plain">
      <div className="row-main">
        <span className="row-title">
          <BellOutlined aria-hidden /> {text}
        </span>
        {reason && <div>{reason}</div>}
        <div className="quiet">
          {dayText(notice.on, view.today, telling.language)}
          {waitsFor && ` · ${t("notice.waits", { who: waitsFor })}`}
        </div>
        <CommandError error={error} />
      </div>
      {mine && (
        <Button loading={isPending} onClick={see}>
          {t("notice.see")}
          <span className="jf-hidden"> {text}</span>
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
