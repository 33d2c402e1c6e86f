/** One proposal: what is asked, why, by whom; who decides, or how it was decided. */
import { AuditOutlined } from "@ant-design/icons";
import type { Proposal } from "@jiefen/casework";
import { App, Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRoles } from "../policy/use-roles.ts";
import { proposalAnchor, recordSubject } from "../session/draft-subject.ts";
import { KeptForm, useForgetKept, useKept } from "../session/kept-form.tsx";
import { useMe } from "../session/me.ts";
import { timeText } from "../words/dates.ts";
import { useCase } from "./case-context.ts";
import { CommandError } from "./command-error.tsx";
import { proposalText } from "./proposal-text.ts";
import { useCommand } from "./use-command.ts";
import { useTelling } from "./use-telling.ts";

interface ProposalCardProps {
  readonly proposal: Proposal;
  /** After it was decided or taken back here. */
  readonly onDone?: (text: string) => void;
  /** It was opened in order to be decided, so that nobody asks again. */
  readonly opened?: boolean;
}

export function ProposalCard({ proposal, onDone, opened }: ProposalCardProps) {
  const { t } = useTranslation();
  const telling = useTelling();
  const { view } = useCase();
  const { roleTitles } = useRoles(view.layer.id);
  const { decided, division } = proposal;
  const roles = roleTitles(proposal.roles);
  const when = (at: number) => timeText(at, telling.language);
  return (
    <article id={proposalAnchor(proposal.id)} className="proposal" aria-label={proposalText(telling, proposal)}>
      <strong>
        <AuditOutlined aria-hidden /> {proposalText(telling, proposal)}
      </strong>
      <div>{t("proposal.reason", { reason: proposal.reason })}</div>
      <div className="quiet">
        {t("proposal.by", { name: telling.name(proposal.by), when: when(proposal.at) })}
        {!decided && roles !== "" && (
          <>
            {" · "}
            {division === undefined
              ? t("proposal.decides", { roles })
              : t("proposal.decidesWithin", { roles, division: telling.divisionTitle(division) })}
          </>
        )}
      </div>
      {decided ? (
        <div>
          <span className="tag">{t(`proposal.outcomes.${decided.outcome}`)}</span>{" "}
          <span className="quiet">
            {t("proposal.outcomeBy", { name: telling.name(decided.by), when: when(decided.at) })}
            {decided.reason && ` · ${t("proposal.reason", { reason: decided.reason })}`}
          </span>
        </div>
      ) : (
        <KeptForm key={proposal.id} subject={recordSubject(view.state.id, `#${proposalAnchor(proposal.id)}`)}>
          <ProposalActions proposal={proposal} onDone={onDone} opened={opened} />
        </KeptForm>
      )}
    </article>
  );
}

function ProposalActions({ proposal, onDone, opened }: ProposalCardProps) {
  const { t } = useTranslation();
  const telling = useTelling();
  const { view } = useCase();
  const { me } = useMe();
  const { modal } = App.useApp();
  const [reason, setReason] = useKept("reason", "");
  const forget = useForgetKept();
  const [asked, setRefusing] = useState(false);
  const refusing = asked || reason !== "";
  const what = proposalText(telling, proposal);
  const command = useCommand();
  const handsOver = proposal.kind === "transfer";
  const send = (sent: Parameters<typeof command.mutate>[0], outcome: "approved" | "rejected" | "withdrawn") =>
    command.mutate(sent, { onSuccess: () => onDone?.(`${t(`proposal.outcomes.${outcome}`)} · ${what}`) });
  const said = reason.trim();
  const agree = t(handsOver ? "proposal.accept" : "proposal.approve");
  const approve = () => send({ kind: "approve", proposal: proposal.id }, "approved");
  const ask = (title: string, content: string, okText: string, onOk: () => void) =>
    modal.confirm({ title, content, okText, cancelText: t("state.cancel"), onOk });
  if (view.mayDecide.includes(proposal.id))
    return (
      <>
        {refusing && (
          <div className="field">
            <label htmlFor={`reason-${proposal.id}`}>{t(handsOver ? "proposal.returnReason" : "proposal.rejectReason")}</label>
            <Input.TextArea
              id={`reason-${proposal.id}`}
              rows={2}
              maxLength={500}
              autoFocus
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            <span className="quiet">{t("proposal.reasonHint")}</span>
          </div>
        )}
        {opened && !refusing && <p className="quiet">{t("proposal.approveHint")}</p>}
        <div className="proposal-actions">
          {refusing ? (
            <>
              <Button
                type="primary"
                disabled={said === ""}
                loading={command.isPending}
                onClick={() => send({ kind: "reject", proposal: proposal.id, reason: said }, "rejected")}
              >
                {t(handsOver ? "proposal.return" : "proposal.reject")}
              </Button>
              <Button
                onClick={() => {
                  setRefusing(false);
                  forget();
                }}
              >
                {t("state.cancel")}
              </Button>
            </>
          ) : (
            <>
              <Button
                type="primary"
                loading={command.isPending}
                onClick={() => (opened ? approve() : ask(t("proposal.approveTitle", { what }), t("proposal.approveHint"), agree, approve))}
              >
                {agree}
              </Button>
              <Button onClick={() => setRefusing(true)}>{t(handsOver ? "proposal.return" : "proposal.reject")}</Button>
            </>
          )}
        </div>
        <CommandError error={command.error} />
      </>
    );
  return (
    <>
      {proposal.by === me.id ? (
        <div className="proposal-actions">
          <span className="quiet">{t("proposal.waits")}</span>
          <Button
            loading={command.isPending}
            onClick={() =>
              ask(t("proposal.withdrawTitle", { what }), t("state.irreversible"), t("proposal.withdraw"), () =>
                send({ kind: "withdraw", proposal: proposal.id }, "withdrawn"),
              )
            }
          >
            {t("proposal.withdraw")}
          </Button>
        </div>
      ) : (
        <p className="quiet">{t("proposal.notYou")}</p>
      )}
      <CommandError error={command.error} />
    </>
  );
}
