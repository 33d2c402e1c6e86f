/** Whom to ask to the team: proposed by the policy's merits, with why, and asked all at once. */
import type { Asked, RankedCandidate } from "@jiefen/casework";
import type { SeatProposalView } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { useCommand } from "../case/use-command.ts";
import { useDoing } from "../case/use-doing.ts";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { CandidateRow } from "./candidate-row.tsx";
import "./joint.css";

export function ProposeTeamForm() {
  const { view } = useCase();
  const { id, version } = view.state;
  const seats = useQuery({ queryKey: ["team-proposal", id, version], queryFn: () => api.teamProposal(id) });
  if (seats.isPending) return <Loading />;
  if (seats.isError) return <Failed error={seats.error} onRetry={() => seats.refetch()} />;
  return <Proposal seats={seats.data} />;
}

/** How many are shown of a seat before more are asked for. */
const shownFirst = 5;

function Proposal({ seats }: { readonly seats: readonly SeatProposalView[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { stop } = useDoing();
  const command = useCommand(stop);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Asked>>(
    () =>
      new Map(seats.flatMap((seat) => seat.candidates.filter(({ proposed }) => proposed).map((one) => [one.person, askedFor(seat, one)]))),
  );
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const choose = (seat: SeatProposalView, one: RankedCandidate, on: boolean) =>
    setChosen((before) => {
      const next = new Map(before);
      if (on) next.set(one.person, askedFor(seat, one));
      else next.delete(one.person);
      return next;
    });
  if (seats.length === 0) return <Empty title={t("case.teamNone")} hint={t("joint.noTeamHint")} />;
  return (
    <>
      <p className="quiet">{t("joint.proposeHint")}</p>
      {seats.map((seat) => {
        const may = seat.candidates.filter(({ excluded }) => !excluded);
        const back = seat.candidates.filter(({ excluded }) => excluded);
        const all = open.has(seat.seat);
        const shown = all ? may : may.filter((one, index) => index < shownFirst || chosen.has(one.person));
        return (
          <fieldset key={seat.seat} className="joint-seat">
            <legend>
              {seat.title[language]}{" "}
              <span className="quiet">{seat.missing > 0 ? t("joint.missing", { count: seat.missing }) : t("joint.full")}</span>
            </legend>
            {may.length === 0 && <p className="quiet">{t("joint.nobody")}</p>}
            <ul className="joint-candidates">
              {shown.map((one) => (
                <CandidateRow
                  key={one.person}
                  candidate={one}
                  chosen={chosen.get(one.person)?.seat === seat.seat}
                  elsewhere={chosen.has(one.person) && chosen.get(one.person)?.seat !== seat.seat}
                  onChoose={(on) => choose(seat, one, on)}
                />
              ))}
            </ul>
            {shown.length < may.length && (
              <Button size="small" type="link" onClick={() => setOpen(new Set([...open, seat.seat]))}>
                {t("joint.more", { count: may.length - shown.length })}
              </Button>
            )}
            {back.length > 0 && (
              <details className="joint-back">
                <summary>{t("joint.standBack", { count: back.length })}</summary>
                <ul className="joint-candidates">
                  {back.map((one) => (
                    <CandidateRow key={one.person} candidate={one} />
                  ))}
                </ul>
              </details>
            )}
          </fieldset>
        );
      })}
      <div className="form-end">
        <CommandError error={command.error} />
        <Button
          type="primary"
          size="large"
          disabled={chosen.size === 0}
          loading={command.isPending}
          onClick={() => command.mutate({ kind: "askToJoin", asked: [...chosen.values()] })}
        >
          {t("joint.ask", { count: chosen.size })}
        </Button>
      </div>
    </>
  );
}

function askedFor({ seat }: SeatProposalView, { person, account, role }: RankedCandidate): Asked {
  return { person, account, role, seat };
}
