/** One person of the roster beside the list: looked at, added or changed. */
import type { RosterPage } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Drawer } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { formSubject } from "../session/draft-subject.ts";
import { KeptForm } from "../session/kept-form.tsx";
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
      {adding && (
        <KeptForm key="new" subject={formSubject("roster", "/roster?person=new")}>
          <RosterForm page={page} onDone={onClose} />
        </KeptForm>
      )}
      {!adding && shown.isPending && <Loading />}
      {!adding && shown.isError && <Failed error={shown.error} onRetry={() => shown.refetch()} />}
      {found?.mayChange && (
        <KeptForm key={found.id} subject={formSubject("roster", `/roster?${new URLSearchParams({ person: found.id })}`)}>
          <RosterForm key={found.version} page={page} person={found} onDone={onClose} />
        </KeptForm>
      )}
      {found && !found.mayChange && <RosterFacts person={found} />}
    </Drawer>
  );
}
