/** Which division, under which layer, and what its policy is called. */
import { label } from "@jiefen/forms";
import { significantDigits } from "@jiefen/policy";
import type { LayerBeginning } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { Trouble } from "../accounts/trouble.tsx";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { useTakeIn } from "../policy-editing/queries.ts";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";
import { beginLayer } from "./begin-layer.ts";

/** Stands in the list for a division that the organisation does not know yet. */
const another = "another";

export function BeginForm({ beginnings }: { readonly beginnings: readonly LayerBeginning[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const navigate = useNavigate();
  const client = useQueryClient();
  const takeIn = useTakeIn();
  const [aboveId, setAbove] = useState(beginnings[0]?.above ?? "");
  const [picked, pick] = useState<string>();
  const [code, setCode] = useState("");
  const [zh, setZh] = useState<string>();
  const [en, setEn] = useState<string>();
  const [lacking, setLacking] = useState(false);
  const above = beginnings.find((one) => one.above === aboveId) ?? beginnings[0];
  const mayAdd = me.permissions.includes("organisation.manage");
  // Where every division on the list has its policy, only one that is not on it can follow.
  const choice = picked ?? (mayAdd && above?.free.length === 0 ? another : undefined);
  const division = choice === another ? code.trim() : (choice ?? "");
  const known = above?.free.find((one) => one.code === division);
  const title = {
    zh: (zh ?? known?.title.zh ?? "").trim(),
    en: (en ?? (known && known.title.en !== known.title.zh ? known.title.en : "")).trim(),
  };
  const fits =
    /^\d{6}$/.test(division) &&
    above !== undefined &&
    division !== above.division &&
    division.startsWith(significantDigits(above.division));
  const beginning = useMutation({
    mutationFn: beginLayer,
    onSuccess: (view) => {
      takeIn(view);
      void navigate(`/policy/new?draft=${view.id}`);
    },
    onSettled: () => {
      for (const key of ["layer-beginnings", "organisation", "audit"]) void client.invalidateQueries({ queryKey: [key] });
    },
  });
  const ready = fits && title.zh !== "" && title.en !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLacking(!ready);
    if (above && ready) beginning.mutate({ above, division, title, name: t("start.name", { title: title.zh }) });
  };
  const options = [
    ...(above?.free ?? []).map((one) => ({ value: one.code, label: `${label(one.title, language)} ${one.code}` })),
    ...(mayAdd ? [{ value: another, label: t("start.another") }] : []),
  ];
  return (
    <form className="panel start-form" onSubmit={submit}>
      <p className="quiet">{t("start.intro")}</p>
      {beginnings.length > 1 && (
        <div className="field">
          <label htmlFor="start-above">{t("start.above")}</label>
          <Select
            id="start-above"
            className="jf-select"
            value={aboveId}
            options={beginnings.map((one) => ({ value: one.above, label: label(one.title, language) }))}
            onChange={(id: string) => {
              setAbove(id);
              pick(undefined);
            }}
          />
        </div>
      )}
      <div className="field">
        <label htmlFor="start-division">{t("start.division", { above: above ? label(above.title, language) : "" })}</label>
        <Select
          id="start-division"
          className="jf-select"
          value={choice}
          placeholder={t("start.choose")}
          notFoundContent={t("start.noneFree")}
          options={options}
          onChange={pick}
        />
        <span className="quiet">{t(choice === another && above?.free.length === 0 ? "start.noneListed" : "start.divisionHint")}</span>
      </div>
      {choice === another && (
        <div className="field">
          <label htmlFor="start-code">{t("start.code")}</label>
          <Input
            id="start-code"
            inputMode="numeric"
            maxLength={6}
            autoComplete="off"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
          <span className={code !== "" && !fits ? "trouble" : "quiet"}>
            {t("start.codeHint", { digits: above ? significantDigits(above.division) : "" })}
          </span>
        </div>
      )}
      <div className="field">
        <label htmlFor="start-zh">{t("start.zh")}</label>
        <Input
          id="start-zh"
          lang="zh-CN"
          maxLength={60}
          value={zh ?? known?.title.zh ?? ""}
          onChange={(event) => setZh(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor="start-en">{t("start.en")}</label>
        <Input id="start-en" lang="en" maxLength={100} value={en ?? title.en} onChange={(event) => setEn(event.target.value)} />
        <span className="quiet">{t("start.enHint")}</span>
      </div>
      <div className="form-end">
        <Trouble text={lacking && !ready ? t("start.needed") : undefined} />
        {beginning.isError && <RefusalNotice error={beginning.error} />}
        <Button type="primary" size="large" htmlType="submit" loading={beginning.isPending}>
          {t("start.begin")}
        </Button>
      </div>
    </form>
  );
}
