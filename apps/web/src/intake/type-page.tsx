/** Which kind of dispute it is: the first question of every intake. */

import { SearchOutlined } from "@ant-design/icons";
import type { DisputeType } from "@jiefen/policy";
import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { currentPolicy } from "../policy/use-policy.ts";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { carriedText, carryText } from "./carried-text.ts";
import { ChannelChoice } from "./channel-choice.tsx";
import { channelsFor, useChannel } from "./channels.ts";
import { PasteBox } from "./paste-box.tsx";
import { recentTypesOf } from "./recent-types.ts";
import { RoundBar } from "./round-bar.tsx";
import { TypeList } from "./type-list.tsx";
import { useRound } from "./use-round.ts";
import "./intake.css";

/** In either language, by title or by what the type's help says. */
function fits(type: DisputeType, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [type.title.zh, type.title.en, type.help?.zh ?? "", type.help?.en ?? ""].some((part) => part.toLowerCase().includes(wanted));
}

export function TypePage() {
  const { t } = useTranslation();
  const { me, today } = useMe();
  const [text, setText] = useState("");
  const policy = useQuery({ ...currentPolicy(me.layer ?? ""), enabled: me.layer !== undefined });
  const [carried, setCarried] = useState(() => carriedText() !== "");
  const channel = useChannel(policy.data, me.roles);
  const round = useRound(channel, me.id, today);
  const types = policy.data?.disputeTypes.filter((type) => !type.retired && fits(type, text)) ?? [];
  const remembered = useQuery(recentTypesOf(me.id)).data ?? [];
  const recent = remembered.flatMap((id) => types.find((type) => type.id === id) ?? []);
  return (
    <Page title={t("types.title")}>
      {me.layer === undefined && <Empty title={t("types.noLayer")} />}
      {me.layer !== undefined && policy.isPending && <Loading />}
      {policy.isError && <Failed error={policy.error} onRetry={() => policy.refetch()} />}
      {policy.data && (
        <>
          <ChannelChoice channels={channelsFor(policy.data, me.roles)} chosen={channel} />
          {channel?.reads && (
            <PasteBox
              key={channel.id}
              text={carriedText()}
              hint={t(carried ? "ways.carried" : "ways.pasteFirst")}
              onText={(pasted) => {
                carryText(pasted);
                setCarried(pasted.trim() !== "");
              }}
            />
          )}
          {round && <RoundBar round={round} />}
          <h2 className="types-heading">{t("types.choose")}</h2>
          <p className="quiet">{t("types.hint")}</p>
          <search>
            <Input
              className="filter-search"
              prefix={<SearchOutlined aria-hidden />}
              aria-label={t("types.search")}
              placeholder={t("types.search")}
              allowClear
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </search>
          {types.length === 0 ? (
            <Empty title={t("types.none", { text })} />
          ) : (
            <>
              {text === "" && <TypeList heading={t("types.recent")} types={recent} />}
              <TypeList heading={text === "" && recent.length > 0 ? t("types.all") : undefined} types={types} />
            </>
          )}
        </>
      )}
    </Page>
  );
}
