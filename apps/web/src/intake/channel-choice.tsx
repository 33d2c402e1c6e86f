/** Where a dispute comes from, asked first: each way in brings its own answers and asks only what it needs. */
import { label } from "@jiefen/forms";
import type { Channel } from "@jiefen/policy";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useLanguage } from "../words/words.ts";
import { wayIn } from "./channels.ts";

interface ChannelChoiceProps {
  readonly channels: readonly Channel[];
  readonly chosen: Channel | undefined;
}

export function ChannelChoice({ channels, chosen }: ChannelChoiceProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [, setAsked] = useSearchParams();
  if (channels.length === 0) return null;
  function choose(id: string) {
    // What a link brought along belongs to the way it came by.
    setAsked(id === chosen?.id ? {} : { [wayIn]: id }, { replace: true });
  }
  return (
    <section aria-labelledby="ways">
      <h2 id="ways" className="types-heading">
        {t("ways.title")}
      </h2>
      <div className="ways">
        {channels.map(({ id, title }) => (
          <Button key={id} type={id === chosen?.id ? "primary" : "default"} aria-pressed={id === chosen?.id} onClick={() => choose(id)}>
            {label(title, language)}
          </Button>
        ))}
      </div>
      {chosen?.help && <p className="quiet ways-help">{label(chosen.help, language)}</p>}
    </section>
  );
}
