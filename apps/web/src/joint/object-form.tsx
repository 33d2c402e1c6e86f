/** A party objects to a mediator: which party, on which ground, in their words. */
import { partiesOf } from "@jiefen/casework";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { partyName } from "../case/party-name.ts";
import { TextForm } from "../case/text-form.tsx";
import { useName } from "../case/use-name.ts";
import { useRoles } from "../policy/use-roles.ts";
import { useKept } from "../session/kept-form.tsx";
import { useLanguage } from "../words/words.ts";

export function ObjectForm({ person }: { readonly person: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { roleTitles } = useRoles(view.layer.id);
  const name = useName();
  const { objection } = policy.joint ?? {};
  const parties = partiesOf(policy, view.state.facts).flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  const [party, setParty] = useKept<string | undefined>("party", parties.length === 1 ? parties[0] : undefined);
  const [ground, setGround] = useKept<string | undefined>("ground", undefined);
  return (
    <TextForm
      id="reason"
      label={t("joint.objectReason")}
      hint={t("joint.objectReasonHint", { roles: roleTitles(objection?.decidedBy ?? []) })}
      submit={t("joint.object")}
      rows={3}
      maxLength={500}
      ready={party !== undefined && ground !== undefined}
      command={(reason) => ({ kind: "object", person, party: party ?? "", ground: ground ?? "", reason })}
    >
      <p className="quiet">{t("joint.objectHint", { name: name(person) })}</p>
      <div className="field">
        <label htmlFor="object-party">{t("joint.objectParty")}</label>
        <Select
          id="object-party"
          className="jf-select"
          value={party}
          placeholder={t("joint.choose")}
          options={parties.map((id) => ({ value: id, label: partyName(policy, view.state.facts, id, "") }))}
          onChange={setParty}
        />
      </div>
      <div className="field">
        <label htmlFor="object-ground">{t("joint.objectGround")}</label>
        <Select
          id="object-ground"
          className="jf-select"
          value={ground}
          placeholder={t("joint.choose")}
          options={(objection?.grounds ?? []).map(({ id, title }) => ({ value: id, label: title[language] }))}
          onChange={setGround}
        />
      </div>
    </TextForm>
  );
}
