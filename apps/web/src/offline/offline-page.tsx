/** Working without network: what waits to be sent, and whether this device is set up for it. */
import { ExclamationCircleFilled } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Empty } from "../shell/states.tsx";
import { deliver } from "./deliver.ts";
import { openOutbox } from "./outbox.ts";
import { ThisDevice } from "./this-device.tsx";
import { useOutbox } from "./use-outbox.ts";
import { caseOf, type Waiting } from "./waiting.ts";
import { WaitingRow } from "./waiting-row.tsx";
import "./offline.css";

/** Whether something before it on the same case has to be settled first. */
function isHeld(all: readonly Waiting[], one: Waiting): boolean {
  return all.some(
    (other) => other.order < one.order && caseOf(other) === caseOf(one) && other.state.kind !== "sent" && other.state.kind !== "waiting",
  );
}

export function OfflinePage() {
  const { t } = useTranslation();
  const { me } = useMe();
  const { all, waiting, unreadable } = useOutbox();
  const send = useMutation({ mutationFn: () => deliver(me) });
  return (
    <Page
      title={t("offline.nav")}
      aside={
        waiting > 0 && (
          <Button type="primary" loading={send.isPending} onClick={() => send.mutate()}>
            {t("offline.sendNow")}
          </Button>
        )
      }
    >
      {send.data === "signedOut" && (
        <p className="notice" role="alert">
          <ExclamationCircleFilled aria-hidden /> {t("offline.signIn")}
        </p>
      )}
      {unreadable > 0 && (
        <div className="notice" role="alert">
          <span>
            <ExclamationCircleFilled aria-hidden /> {t("offline.unreadable", { count: unreadable })}
          </span>
          <Button onClick={() => void openOutbox(me.id).then((outbox) => outbox.removeUnreadable())}>
            {t("offline.unreadableRemove")}
          </Button>
        </div>
      )}
      <section className="panel panel-flush" aria-labelledby="waiting">
        <h2 id="waiting">
          {t("offline.outbox")} {all.length > 0 && <span className="count">{all.length}</span>}
        </h2>
        {all.length === 0 ? (
          <Empty title={t("offline.empty")} hint={t("offline.emptyHint")} />
        ) : (
          <ul className="waiting-list">
            {all.map((one) => (
              <WaitingRow key={one.id} waiting={one} held={isHeld(all, one)} />
            ))}
          </ul>
        )}
      </section>
      <ThisDevice />
    </Page>
  );
}
