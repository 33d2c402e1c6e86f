/** Whether this device works without network for the person, and how that is begun and ended. */
import { CheckCircleOutlined, ExclamationCircleFilled } from "@ant-design/icons";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api.ts";
import { queries } from "../queries.ts";
import { useMe } from "../session/me.ts";
import { carriedDays, openedVault, stopWorkingOffline, workOffline } from "../session/vault.ts";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import type { Carried } from "./carry-along.ts";

async function refresh(): Promise<void> {
  await queries.invalidateQueries({ queryKey: ["worksOffline"] });
  await queries.invalidateQueries({ queryKey: ["carryAlong"] });
}

export function ThisDevice() {
  const { t } = useTranslation();
  const { me } = useMe();
  const works = useQuery({
    queryKey: ["worksOffline", me.id],
    queryFn: async () => (await openedVault(me.id)).offline,
    staleTime: 0,
    retry: false,
  });
  return (
    <section className="panel" aria-labelledby="this-device">
      <h2 id="this-device">{t("offline.here")}</h2>
      {works.isError && <p>{t("offline.impossible")}</p>}
      {works.data === true && <Working />}
      {works.data === false && <SetUp />}
    </section>
  );
}

function Working() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const carried = useQuery<Carried | null>({ queryKey: ["carryAlong", me.id], enabled: false });
  const stop = useMutation({ mutationFn: () => stopWorkingOffline(me.id), onSuccess: refresh });
  return (
    <>
      <p>
        <CheckCircleOutlined aria-hidden /> {t("offline.hereOn")}
      </p>
      <p>
        {carried.data
          ? t("offline.carried", { count: carried.data.cases, when: timeText(carried.data.at, language) })
          : carried.isFetching && t("offline.carrying")}
      </p>
      <p className="quiet">{t("offline.hereKept", { days: carriedDays })}</p>
      <p className="quiet">{t("offline.install")}</p>
      <Button loading={stop.isPending} onClick={() => stop.mutate()}>
        {t("offline.turnOff")}
      </Button>
    </>
  );
}

function SetUp() {
  const { t } = useTranslation();
  const { me } = useMe();
  const [password, setPassword] = useState("");
  const start = useMutation({ mutationFn: () => workOffline(me.account, password), onSuccess: refresh });
  const problem = problemOf(start.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start.mutate();
  };
  return (
    <form className="narrow-form" onSubmit={submit}>
      <p>{t("offline.hereOff")}</p>
      <input type="text" name="username" autoComplete="username" value={me.account} readOnly hidden />
      <div className="field">
        <label htmlFor="here-password">{t("offline.herePassword")}</label>
        <Input.Password
          id="here-password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <span className="quiet">{t("offline.hereWhy")}</span>
      </div>
      {start.isError && (
        <p role="alert" className="trouble">
          <ExclamationCircleFilled aria-hidden /> {problem ? `${problem.detail} ${problem.remedy ?? ""}` : t("offline.impossible")}
        </p>
      )}
      <p className="quiet">{t("offline.hereKept", { days: carriedDays })}</p>
      <Button type="primary" htmlType="submit" loading={start.isPending}>
        {t("offline.turnOn")}
      </Button>
    </form>
  );
}
