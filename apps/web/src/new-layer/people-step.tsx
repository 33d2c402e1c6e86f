/** Who works on the policy of a new division: its first accounts, added here or asked for. */
import { CopyOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { type EffectivePolicy, findAt, significantDigits } from "@jiefen/policy";
import type { DraftView, LayerBeginning } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addPersonAt } from "../accounts/account-filters.ts";
import { api } from "../api.ts";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";
import { layerBeginnings } from "./layer-beginnings.ts";

/** Of the layer that this policy is written for. */
export function divisionOf({ documents }: EffectivePolicy): string {
  const code = findAt(documents["rules/layer.json"], ["division"]);
  return typeof code === "string" ? code : "";
}

/** Who both edits and reviews, so that two accounts of one kind are enough. */
function roleFor({ editors, reviewers }: LayerBeginning): LayerBeginning["editors"][number] | undefined {
  return editors.find(({ id }) => reviewers.some((one) => one.id === id)) ?? editors[0];
}

export function PeopleStep({ view }: { readonly view: DraftView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const division = divisionOf(view.policy);
  const beginnings = useQuery({ ...layerBeginnings, enabled: me.permissions.includes("policy.edit") });
  const above = beginnings.data?.find((one) => division.startsWith(significantDigits(one.division)));
  const role = above && roleFor(above);
  const layer = label(view.layerTitle, language);
  const roleTitle = role ? label(role.title, language) : t("start.role");
  const place = addPersonAt(division, role?.id);
  return (
    <li className="panel">
      <h2>{t("start.people")}</h2>
      <p>{t("start.peopleHint", { layer })}</p>
      <p className="quiet">{t("start.peopleAfter", { layer })}</p>
      {me.permissions.includes("people.manage") ? (
        <AddHere division={division} place={place} role={roleTitle} layer={layer} />
      ) : (
        <Asking
          managers={above?.accountManagers ?? []}
          request={t("start.request", { layer, division, role: roleTitle, address: `${location.origin}${place}` })}
        />
      )}
    </li>
  );
}

interface AddHereProps {
  readonly division: string;
  readonly place: string;
  readonly role: string;
  readonly layer: string;
}

function AddHere({ division, place, role, layer }: AddHereProps) {
  const { t } = useTranslation();
  const there = useQuery({ queryKey: ["accounts", "in use", division], queryFn: () => api.accounts({ division, active: "true" }) });
  return (
    <p className="start-links">
      <Link to={place}>{t("start.toPeople", { role, layer })}</Link>
      {there.data && (
        <Link to={`/accounts?division=${division}`} className="quiet">
          {t("start.peopleThere", { count: there.data.total })}
        </Link>
      )}
    </p>
  );
}

function Asking({ managers, request }: { readonly managers: readonly string[]; readonly request: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(request);
      void message.success(t("start.requestCopied"));
    } catch {
      // Without access to the clipboard it can still be selected.
    }
  };
  return (
    <>
      <p>
        {managers.length > 0
          ? t("start.peopleAsk", { names: managers.join(language === "zh" ? "、" : ", ") })
          : t("start.peopleAskSomebody")}
      </p>
      <blockquote className="said">{request}</blockquote>
      <Button icon={<CopyOutlined aria-hidden />} onClick={() => void copy()}>
        {t("start.requestCopy")}
      </Button>
    </>
  );
}
