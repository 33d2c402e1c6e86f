/** One seat of the team: who sits there, who is asked and has not answered, and who refused. */
import type { Asking, TeamMember } from "@jiefen/casework";
import { openAskings } from "@jiefen/casework";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { useCommand } from "../case/use-command.ts";
import { useDoing } from "../case/use-doing.ts";
import { useName } from "../case/use-name.ts";
import { useRoleNames } from "./use-role-names.ts";
import "./joint.css";

export function TeamSeat({ seat }: { readonly seat: string }) {
  const { view } = useCase();
  const { team, askings = [] } = view.state;
  const waiting = openAskings(view.state).filter((one) => one.seat === seat);
  const busy = new Set([...team, ...openAskings(view.state)].map(({ person }) => person));
  const refused = askings.filter((one) => one.seat === seat && one.answered?.accepts === false && !busy.has(one.person));
  return (
    <ul className="joint-people">
      {team
        .filter((member) => member.seat === seat)
        .map((member) => (
          <Member key={member.person} member={member} />
        ))}
      {waiting.map((asking) => (
        <Waiting key={asking.id} asking={asking} />
      ))}
      {refused.map((asking) => (
        <Refused key={asking.id} asking={asking} />
      ))}
    </ul>
  );
}

function Member({ member: { person, role } }: { readonly member: TeamMember }) {
  const { t } = useTranslation();
  const { view, policy } = useCase();
  const { start } = useDoing();
  const name = useName();
  const roleName = useRoleNames();
  return (
    <li>
      <span>
        {name(person)} <span className="quiet">{roleName(role)}</span>
      </span>
      {policy.joint?.objection && view.state.open && view.may.includes("object") && (
        <Button size="small" type="link" onClick={() => start(`object:${person}`)}>
          {t("joint.object")}
          <span className="jf-hidden"> {name(person)}</span>
        </Button>
      )}
    </li>
  );
}

function Waiting({ asking: { id, person, account } }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const { view } = useCase();
  const { start } = useDoing();
  const name = useName();
  const command = useCommand();
  const may = view.may.includes("askToJoin");
  const hidden = <span className="jf-hidden"> {name(person)}</span>;
  return (
    <li>
      <span>
        {name(person)} <span className="tag">{t(account ? "joint.waiting" : "joint.toBeAsked")}</span>
      </span>
      {may && !account && (
        <>
          <Button
            size="small"
            type="link"
            loading={command.isPending}
            onClick={() => command.mutate({ kind: "answerAsking", asking: id, accepts: true })}
          >
            {t("joint.accepted")}
            {hidden}
          </Button>
          <Button size="small" type="link" onClick={() => start(`refuse:${id}`)}>
            {t("joint.declined")}
            {hidden}
          </Button>
        </>
      )}
      {may && (
        <Button size="small" type="link" onClick={() => command.mutate({ kind: "withdrawAsking", asking: id })}>
          {t("joint.withdraw")}
          {hidden}
        </Button>
      )}
    </li>
  );
}

function Refused({ asking: { person, answered } }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const name = useName();
  return <li className="quiet">{t("joint.refusedWhy", { name: name(person), reason: answered?.reason ?? "" })}</li>;
}
