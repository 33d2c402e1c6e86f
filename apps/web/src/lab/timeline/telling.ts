/** What puts a rehearsed day into words: as the case page does, with people named by what they do. */
import { handlerName, secondName, system } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Telling } from "../../case/telling.ts";
import { useLanguage } from "../../words/words.ts";
import type { PlayedDay } from "./use-rehearsal.ts";

export function useDayTelling(policy: Policy): (day: PlayedDay) => Telling {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return useMemo(() => {
    const seats = policy.teams.flatMap(({ members }) => members);
    const signatures = policy.closure.signatures;
    const name = (id: string): string => {
      if (id === handlerName) return t("labTimeline.people.handler");
      if (id === secondName) return t("labTimeline.people.second");
      if (id === system) return t("timeline.system");
      const [first = "", second = ""] = id.split(" ");
      const seat = seats.find((one) => one.id === first);
      const signature = signatures.find((one) => one.id === second);
      if (signature) return t("labTimeline.people.signer", { title: label(signature.title, language) });
      return seat ? `${label(seat.title, language)} ${second}` : id;
    };
    return ({ state, date }) => ({
      t,
      language,
      policy,
      state,
      today: date,
      name,
      divisionTitle: () => label(policy.layer.title, language),
    });
  }, [t, language, policy]);
}
