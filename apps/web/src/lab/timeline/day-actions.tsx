/** What can be made to happen on the day that is looked at. */
import type { Happening } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import type { DisputeType, Policy } from "@jiefen/policy";
import { Button, InputNumber, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import { NewsDrawer } from "./news-drawer.tsx";
import type { PlayedDay } from "./use-rehearsal.ts";

interface DayActionsProps {
  readonly policy: Policy;
  readonly type: DisputeType;
  readonly day: PlayedDay;
  readonly onHappen: (happening: Happening) => void;
}

/** Days until a promise falls due unless another number is given. */
const usualDays = 30;
const plain = ["unsettle", "keep", "downgrade", "close"] as const;

export function DayActions({ policy, type, day: played, onHappen }: DayActionsProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [asking, ask] = useState<"promise" | "news">();
  const { day } = played;
  const outcomes = policy.facts[policy.visit.outcomeField]?.options?.filter(({ retired }) => !retired) ?? [];
  return (
    <section className="course-actions" aria-labelledby="course-actions">
      <h3 id="course-actions">{t("labTimeline.act")}</h3>
      <div className="course-actions-row">
        <Select
          aria-label={t("labTimeline.actVisit")}
          value={null}
          placeholder={t("labTimeline.actVisit")}
          popupMatchSelectWidth={false}
          options={outcomes.map(({ id, title }) => ({ value: id, label: label(title, language) }))}
          onChange={(outcome: string | null) => outcome !== null && onHappen({ day, kind: "visit", outcome })}
        />
        <Button onClick={() => onHappen({ day, kind: "visit" })}>{t("labTimeline.actLeave")}</Button>
        <Button onClick={() => ask("news")}>{t("labTimeline.happening.news")}</Button>
        <Button onClick={() => onHappen({ day, kind: "settle" })}>{t("labTimeline.happening.settle")}</Button>
        <Button onClick={() => ask("promise")}>{t("labTimeline.actSettleWith")}</Button>
        {plain.map((kind) => (
          <Button key={kind} onClick={() => onHappen({ day, kind })}>
            {t(`labTimeline.happening.${kind}`)}
          </Button>
        ))}
      </div>
      <PromiseDialog
        open={asking === "promise"}
        onClose={() => ask(undefined)}
        onTake={(afterDays) => onHappen({ day, kind: "settle", promise: { description: t("labTimeline.promise"), afterDays } })}
      />
      <NewsDrawer
        policy={policy}
        type={type}
        day={played}
        open={asking === "news"}
        onClose={() => ask(undefined)}
        onTake={(facts) => onHappen({ day, kind: "news", facts })}
      />
    </section>
  );
}

interface PromiseDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onTake: (afterDays: number) => void;
}

function PromiseDialog({ open, onClose, onTake }: PromiseDialogProps) {
  const { t } = useTranslation();
  const [days, setDays] = useState<number | null>(usualDays);
  return (
    <Modal
      open={open}
      title={t("labTimeline.actSettleWith")}
      okText={t("labTimeline.take")}
      cancelText={t("state.cancel")}
      okButtonProps={{ disabled: days === null }}
      onCancel={onClose}
      onOk={() => {
        if (days !== null) onTake(days);
        onClose();
      }}
    >
      <div className="field">
        <label htmlFor="course-promise">{t("labTimeline.promiseAfter")}</label>
        <InputNumber id="course-promise" min={0} max={365} precision={0} value={days} onChange={setDays} />
        <span className="quiet">{t("labTimeline.promiseHint")}</span>
      </div>
    </Modal>
  );
}
