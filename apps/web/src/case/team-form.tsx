/** Filling the seats of the team that policy asks for. */
import type { TeamMember } from "@jiefen/casework";
import type { TeamView } from "@jiefen/server/client";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRoles } from "../policy/use-roles.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { CommandError } from "./command-error.tsx";
import { useCommand } from "./use-command.ts";
import { useDoing } from "./use-doing.ts";
import { usePeople } from "./use-people.ts";

export function TeamForm({ team }: { readonly team: TeamView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view } = useCase();
  const { stop } = useDoing();
  const { roleTitles } = useRoles(view.layer.id);
  const people = usePeople();
  const command = useCommand(stop);
  const [members, setMembers] = useState<readonly TeamMember[]>(view.state.team);

  function seat(id: string, roles: readonly string[], chosen: readonly string[]) {
    const named = chosen.flatMap((person): TeamMember[] => {
      const role = people.find(({ value }) => value === person)?.person.roles.find((one) => roles.includes(one));
      return role ? [{ person, role, seat: id }] : [];
    });
    setMembers((now) => [...now.filter((member) => member.seat !== id), ...named]);
  }
  return (
    <>
      <p className="quiet">{t("command.teamHint")}</p>
      {team.seats.map(({ id, title, roles, least }) => (
        <div className="field" key={id}>
          <label htmlFor={`seat-${id}`}>{title[language]}</label>
          <Select
            id={`seat-${id}`}
            className="jf-select"
            mode="multiple"
            optionFilterProp="label"
            placeholder={t("command.choosePerson")}
            value={members.filter((member) => member.seat === id).map((member) => member.person)}
            options={people
              .filter(({ person }) => person.roles.some((role) => roles.includes(role)))
              .map(({ value, label }) => ({
                value,
                label,
                disabled: members.some((member) => member.person === value && member.seat !== id),
              }))}
            onChange={(chosen: string[]) => seat(id, roles, chosen)}
          />
          <span className="quiet">
            {t("command.seatLeast", { count: least })} · {roleTitles(roles)}
          </span>
        </div>
      ))}
      <div className="form-end">
        <CommandError error={command.error} />
        <Button type="primary" size="large" loading={command.isPending} onClick={() => command.mutate({ kind: "setTeam", team: members })}>
          {t("state.save")}
        </Button>
      </div>
    </>
  );
}
