/** How the case hangs together with others: linked, merged, or perhaps the same dispute; and what may be done about it. */
import { label } from "@jiefen/forms";
import type { RelatedCase } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api } from "../api.ts";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { Panel } from "../case/panel.tsx";
import { useDoing } from "../case/use-doing.ts";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { AlikeList } from "./alike-list.tsx";
import { useRelating } from "./use-relating.ts";
import "./relating.css";

export function RelationsPanel() {
  const { t } = useTranslation();
  const { view } = useCase();
  const { start } = useDoing();
  const { id, version } = view.state;
  const found = useQuery({ queryKey: ["relations", id, version], queryFn: () => api.relations(id) });
  const relate = useRelating((own, asked: Parameters<typeof api.relate>[1], key) => api.relate(own, asked, key));
  const { related = [], alike = { cases: [], more: 0 }, mayRelate = false, mayMerge = false } = found.data ?? {};
  return (
    <Panel id="relations" title={t("relation.title")} count={related.length + alike.cases.length}>
      {found.data && related.length + alike.cases.length === 0 && <p className="quiet">{t("relation.none")}</p>}
      {related.length > 0 && (
        <ul className="plain alike-list">
          {related.map((one) => (
            <RelatedLine
              key={one.caseId}
              related={one}
              mayRelate={mayRelate}
              onUnlink={() => relate.mutate({ to: one.caseId, as: "unrelated" })}
            />
          ))}
        </ul>
      )}
      {alike.cases.length > 0 && (
        <>
          <h3>{t("relation.alike")}</h3>
          <AlikeList
            cases={alike.cases}
            more={alike.more}
            today={view.today}
            choices={(one) => (
              <>
                {mayMerge && one.mayAdd && (
                  <Button size="small" onClick={() => start(`merge:${one.caseId}`)}>
                    {t("relation.merge")}
                  </Button>
                )}
                {mayRelate && (
                  <>
                    <Button size="small" onClick={() => relate.mutate({ to: one.caseId, as: "linked" })}>
                      {t("alike.link")}
                    </Button>
                    <Button size="small" onClick={() => relate.mutate({ to: one.caseId, as: "apart" })}>
                      {t("alike.apart")}
                    </Button>
                  </>
                )}
              </>
            )}
          />
        </>
      )}
      <CommandError error={relate.error} />
    </Panel>
  );
}

interface RelatedLineProps {
  readonly related: RelatedCase;
  readonly mayRelate: boolean;
  readonly onUnlink: () => void;
}

function RelatedLine({ related, mayRelate, onUnlink }: RelatedLineProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view } = useCase();
  const { start } = useDoing();
  const name = [related.title, label(related.typeTitle, language)].filter(Boolean).join(" · ");
  const said = related.how === "linked" || related.how === "apart";
  return (
    <li>
      <div className="alike-head">
        <span className="tag">{t(`relation.kind.${related.how}`)}</span>
        {related.readable ? <Link to={`/cases/${encodeURIComponent(related.caseId)}`}>{name}</Link> : <span>{name}</span>}
      </div>
      <div className="quiet">
        <span className="figures">{related.number}</span> ·{" "}
        {t("relation.by", { name: related.byName, date: dayText(related.on, view.today, language) })}
      </div>
      {mayRelate && (
        <div className="alike-choices">
          <Button size="small" onClick={said ? onUnlink : () => start(`unmerge:${related.caseId}`)}>
            {t(said ? "relation.unlink" : "relation.unmerge")}
          </Button>
        </div>
      )}
    </li>
  );
}
