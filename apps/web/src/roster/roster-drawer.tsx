/** One person of the roster beside the list: looked at, added or changed. */
import type { RosterPage } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Drawer } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { Failed, Loading } from "../shell/states.tsx";
import { RosterFacts } from "./roster-facts.tsx";
import { RosterForm } from "./roster-form.tsx";

interface RosterDrawerProps {
  readonly page: RosterPage;
  /** Id of somebody, or `new`. */
  readonly person: string | undefined;
  readonly onClose: () => void;
}

export function RosterDrawer({ page, person, onClose }: RosterDrawerProps) {
  const { t } = useTranslation();
  const adding = person === "new";
  const shown = useQuery({
    queryKey: ["roster-person", person],
    queryFn: () => api.rosterPerson(person ?? ""),
    enabled: person !== undefined && !adding,
  });
  const found = adding ? undefined : shown.data;
  return (
    <Drawer
      open={person !== undefined && (!adding || page.mayAdd)}
      onClose={onClose}
      title={adding ? t("roster.add") : (found?.name ?? t("roster.title"))}
      size={480}
      destroyOnHidden
    >
      {adding && <RosterForm page={page} onDone={onClose} />}
      {!adding && shown.isPending && <Loading />}
      {!adding && shown.isError && <Failed error={shown.error} onRetry={() => shown.refetch()} />}
      {found?.mayChange && <RosterForm key={`${found.id}-${found.version}`} page={page} person={found} onDone={onClose} />}
      {found && !found.mayChange && <RosterFacts person={found} />}
    </Drawer>
  );
}
