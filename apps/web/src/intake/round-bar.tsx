/** Where the round goes and with whom, how far it has come, and the one tap for a household with nothing to report. */
import { CheckCircleOutlined, ClockCircleOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { RoundFields } from "../rounds/round-fields.tsx";
import { useKeptAt } from "../rounds/use-keep-round.ts";
import type { useRound } from "./use-round.ts";

export function RoundBar({ round }: { readonly round: NonNullable<ReturnType<typeof useRound>> }) {
  const { t } = useTranslation();
  const { at, error } = useKeptAt(round.id);
  const seen = round.nothing + round.taken;
  const kept = Object.values(round.kept);
  const { before } = round;
  return (
    <section className="panel round-bar" aria-label={t("round.title")}>
      <RoundFields
        asks={round.asks}
        people={round.people}
        value={round.answers}
        disabled={round.reading}
        onChange={round.say}
        onDone={round.keepSaid}
      />
      <div role="status">
        <strong>{t("round.seen", { count: seen })}</strong>{" "}
        <span className="quiet">{t("round.parts", { taken: round.taken, nothing: round.nothing })}</span>
        {kept.length > 0 && <div className="quiet">{t("round.kept", { values: kept.join(" · ") })}</div>}
        {at && (
          <div className="quiet">
            {at === "server" ? <CheckCircleOutlined aria-hidden /> : <ClockCircleOutlined aria-hidden />} {t(`round.at.${at}`)}
          </div>
        )}
      </div>
      <div className="round-acts">
        <Button size="large" onClick={() => round.addNothing(1)}>
          {t("round.nothing")}
        </Button>
        {round.nothing > 0 && (
          <Button type="link" onClick={() => round.addNothing(-1)}>
            {t("round.undo")}
          </Button>
        )}
        {seen > 0 && (
          <Button type="link" onClick={round.end}>
            {t("round.end")}
          </Button>
        )}
        {before && (
          <Button type="link" onClick={() => round.goOn(before)}>
            {t("round.goOn", { count: before.visited })}
          </Button>
        )}
      </div>
      {error !== undefined && (
        <div className="round-refused">
          <RefusalNotice error={error} />
          <Button onClick={round.keepAgain}>{t("round.keepAgain")}</Button>
        </div>
      )}
      <p className="quiet">
        {t("round.hint")} <Link to="/rounds">{t("round.list")}</Link>
      </p>
    </section>
  );
}
