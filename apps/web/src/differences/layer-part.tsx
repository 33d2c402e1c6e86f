/** What one layer has otherwise than the layer above it, in force or in a draft, in sentences. */
import { PrinterOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import type { Difference, DifferencePart } from "@jiefen/policy";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api } from "../api.ts";
import { DifferenceList } from "../policy-editing/difference-list.tsx";
import { placeSearch } from "../policy-editing/place-search.ts";
import { draftList } from "../policy-editing/queries.ts";
import { useMe } from "../session/me.ts";
import { Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";

interface LayerPartProps {
  readonly layer: string;
  readonly draft: string | undefined;
}

/** The policy page has nothing of these. */
const unlisted: ReadonlySet<DifferencePart> = new Set(["scenarios", "contracts", "english", "organisation"]);

export function LayerPart({ layer, draft }: LayerPartProps) {
  const { t } = useTranslation();
  const { me } = useMe();
  const { language } = useLanguage();
  const found = useQuery({ queryKey: ["differences", layer, draft], queryFn: () => api.layerDifferences(layer, draft), staleTime: 0 });
  // A draft that is open is where a difference is changed.
  const drafts = useQuery(draftList);
  const edits = me.permissions.includes("policy.edit") && me.layer === layer;
  const open = draft ?? (edits ? drafts.data?.find((one) => one.layer === layer && one.state === "open")?.id : undefined);
  if (found.isError) return <Failed error={found.error} onRetry={() => found.refetch()} />;
  if (!found.data) return <Loading />;
  const { above, items, unsound } = found.data;
  const linkTo = ({ path, pointer, part }: Difference) =>
    open === undefined ? `/policy?layer=${layer}#${part}` : `/policy/drafts/${open}${placeSearch(path, pointer)}`;
  if (!above) return <p className="quiet">{unsound ? t("differ.unsound") : t("differ.highest")}</p>;
  return (
    <section className="panel" aria-label={t("differ.title")}>
      <div className="differ-head">
        <p>
          {found.data.draft
            ? t("differ.introDraft", {
                draft: label(found.data.draft.title, language),
                above: label(above.title, language),
                count: items.length,
              })
            : t("differ.intro", {
                layer: label(found.data.layer.title, language),
                above: label(above.title, language),
                count: items.length,
              })}
        </p>
        <Button className="no-print" icon={<PrinterOutlined aria-hidden />} onClick={() => print()}>
          {t("differ.print")}
        </Button>
      </div>
      <DifferenceList
        differences={items}
        none={t("differ.none")}
        sides={{ before: label(above.title, language), after: label(found.data.layer.title, language) }}
        link={(difference) =>
          open === undefined && unlisted.has(difference.part) ? null : (
            <Link className="no-print" to={linkTo(difference)}>
              {open === undefined ? t("differ.toPolicy") : t("differ.toDraft")}
            </Link>
          )
        }
      />
    </section>
  );
}
