/** How far the round has come, and the one tap for a household with nothing to report. */
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { useRound } from "./use-round.ts";

export function RoundBar({ round }: { readonly round: NonNullable<ReturnType<typeof useRound>> }) {
  const { t } = useTranslation();
  const seen = round.nothing + round.taken;
  const kept = Object.values(round.kept);
  return (
    <section className="panel round-bar" aria-label={t("round.title")}>
      <div role="status">
        <strong>{t("round.seen", { count: seen })}</strong>{" "}
        <span className="quiet">{t("round.parts", { taken: round.taken, nothing: round.nothing })}</span>
        {kept.length > 0 && <div className="quiet">{t("round.kept", { values: kept.join(" · ") })}</div>}
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
      </div>
      <p className="quiet">{t("round.hint")}</p>
    </section>
  );
}
