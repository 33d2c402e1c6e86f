/** What was sent, what became of it, and sending it once more. */
import { useNarrow } from "@jiefen/forms";
import type { DeliveryView } from "@jiefen/server/client";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

interface DeliveryTableProps {
  readonly items: readonly DeliveryView[];
  /** Absent where nothing is sent once more by hand. */
  readonly onAgain?: (id: string) => void;
  readonly pending?: boolean;
  /** Whom each went to, where they went to several people. */
  readonly toOf?: (id: string) => string;
}

export function DeliveryTable({ items, onAgain, pending = false, toOf }: DeliveryTableProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const narrow = useNarrow();
  const time = (at: number | undefined) => (at === undefined ? "—" : timeText(at, language));
  const event = (kind: string) => t(`webhooks.event_.${kind}`, { defaultValue: kind });
  const answer = ({ response, trouble }: DeliveryView) =>
    [...(response === undefined ? [] : [String(response)]), ...(trouble === undefined ? [] : [t(`webhooks.troubles.${trouble}`)])].join(
      " ",
    ) || "—";
  const again = (delivery: DeliveryView) =>
    onAgain && (
      <Button
        size="small"
        disabled={pending}
        aria-label={`${t("webhooks.again")}: ${event(delivery.kind)} ${time(delivery.createdAt)}`}
        onClick={() => onAgain(delivery.id)}
      >
        {t("webhooks.again")}
      </Button>
    );
  if (narrow)
    return (
      <ul className="rows">
        {items.map((delivery) => (
          <li key={delivery.id} className="case-card">
            <span className="row-title">
              {toOf && `${toOf(delivery.id)} · `}
              {event(delivery.kind)} <span className="tag">{t(`webhooks.states.${delivery.state}`)}</span>
            </span>
            {again(delivery)}
            <span className="quiet">
              {time(delivery.createdAt)} · {t("webhooks.attempts")} {delivery.attempts} · {answer(delivery)}
              {delivery.nextAt !== undefined && delivery.attempts > 0 && ` · ${t("webhooks.next")} ${time(delivery.nextAt)}`}
            </span>
          </li>
        ))}
      </ul>
    );
  return (
    <table className="table">
      <thead>
        <tr>
          {toOf && <th scope="col">{t("reminding.sentTo")}</th>}
          <th scope="col">{t("webhooks.event")}</th>
          <th scope="col">{t("webhooks.when")}</th>
          <th scope="col">{t("webhooks.state")}</th>
          <th scope="col">{t("webhooks.attempts")}</th>
          <th scope="col">{t("webhooks.answer")}</th>
          <th scope="col">{t("webhooks.next")}</th>
          {onAgain && <td />}
        </tr>
      </thead>
      <tbody>
        {items.map((delivery) => (
          <tr key={delivery.id}>
            {toOf && <td>{toOf(delivery.id)}</td>}
            <td>{event(delivery.kind)}</td>
            <td className="figures">{time(delivery.createdAt)}</td>
            <td>
              <span className="tag">{t(`webhooks.states.${delivery.state}`)}</span>
            </td>
            <td className="figures">{delivery.attempts}</td>
            <td>{answer(delivery)}</td>
            <td className="figures">{delivery.attempts > 0 ? time(delivery.nextAt) : "—"}</td>
            {onAgain && <td>{again(delivery)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
