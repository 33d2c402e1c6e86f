/** Told while a dispute is taken in: it may be there already. A person decides. */

import { useNarrow } from "@jiefen/forms";
import type { Facts, LocalDate, Policy } from "@jiefen/policy";
import type { AlikeCase, AlikeCases } from "@jiefen/server/client";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AddToCase } from "./add-to-case.tsx";
import { AlikeList } from "./alike-list.tsx";
import type { Decided } from "./decided.ts";
import "./relating.css";

interface AlikePanelProps {
  readonly alike: AlikeCases;
  readonly policy: Policy;
  readonly answers: Facts;
  readonly today: LocalDate;
  readonly decided: Decided;
  readonly onDecide: (caseId: string, how: Decided[string] | undefined) => void;
  /** What was typed is now in that case. */
  readonly onAdded: (caseId: string) => void;
}

export const alikeAnchor = "alike";

export function AlikePanel({ alike: { cases, more }, policy, answers, today, decided, onDecide, onAdded }: AlikePanelProps) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const [adding, setAdding] = useState<AlikeCase>();
  if (cases.length === 0) return null;
  return (
    <section className="panel alike" id={alikeAnchor} aria-labelledby="alike-title">
      <h2 id="alike-title" tabIndex={-1}>
        {t("alike.title")} <span className="count">{cases.length}</span>
      </h2>
      <p className="quiet">{t("alike.hint")}</p>
      <AlikeList
        cases={cases}
        more={more}
        today={today}
        choices={(alike) => {
          const how = decided[alike.caseId];
          if (how)
            return (
              <>
                <span className="quiet">{t(`alike.decided.${how}`)}</span>
                <Button type="link" size="small" onClick={() => onDecide(alike.caseId, undefined)}>
                  {t("alike.undo")}
                </Button>
              </>
            );
          return (
            <>
              {alike.mayAdd && (
                <Button size="small" type="primary" onClick={() => setAdding(alike)}>
                  {t("alike.add")}
                </Button>
              )}
              <Button size="small" onClick={() => onDecide(alike.caseId, "linked")}>
                {t("alike.link")}
              </Button>
              <Button size="small" onClick={() => onDecide(alike.caseId, "apart")}>
                {t("alike.apart")}
              </Button>
            </>
          );
        }}
      />
      <Drawer
        open={adding !== undefined}
        onClose={() => setAdding(undefined)}
        title={t("alike.addTitle", { number: adding?.number ?? "" })}
        size={narrow ? "100%" : 720}
        closable={{ "aria-label": t("state.close") }}
        destroyOnHidden
      >
        {adding && <AddToCase id={adding.caseId} policy={policy} answers={answers} onAdded={() => onAdded(adding.caseId)} />}
      </Drawer>
    </section>
  );
}
