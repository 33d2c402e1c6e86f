/** A round of today put right by whoever led it: place, company and how many households. */
import { type RoundQuestion, roundQuestions } from "@jiefen/policy";
import type { RoundPerson, RoundView } from "@jiefen/server/client";
import { Button, Drawer, InputNumber } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { RoundFields } from "./round-fields.tsx";
import { useKeepRound } from "./use-keep-round.ts";

interface CorrectRoundProps {
  readonly round: RoundView | undefined;
  readonly people: readonly RoundPerson[];
  readonly onClose: () => void;
}

export function CorrectRound({ round, people, onClose }: CorrectRoundProps) {
  const { t } = useTranslation();
  return (
    <Drawer open={round !== undefined} onClose={onClose} title={t("round.correct")} size={480} destroyOnHidden>
      {round && <CorrectForm key={`${round.id}-${round.version}`} round={round} people={people} onClose={onClose} />}
    </Drawer>
  );
}

const asked: readonly RoundQuestion[] = roundQuestions;

function CorrectForm({ round, people, onClose }: CorrectRoundProps & { readonly round: RoundView }) {
  const { t } = useTranslation();
  const id = useId();
  const { place, company } = round;
  const [answers, setAnswers] = useState({ company, ...(place === undefined ? {} : { place }) });
  const [visited, setVisited] = useState(round.visited);
  const [nothing, setNothing] = useState(round.nothing);
  const keep = useKeepRound(round.id, round.channelTitle);
  function save() {
    const written = answers.place?.trim();
    keep.mutate(
      {
        id: round.id,
        channel: round.channel,
        division: round.division,
        on: round.on,
        ...(written ? { place: written } : {}),
        company: answers.company,
        visited,
        nothing: Math.min(nothing, visited),
        version: round.version + 1,
      },
      { onSuccess: onClose },
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RoundFields asks={asked} people={people} value={answers} onChange={setAnswers} />
      <div className="field">
        <label htmlFor={`${id}visited`}>{t("round.visited")}</label>
        <InputNumber id={`${id}visited`} min={0} max={999} precision={0} value={visited} onChange={(value) => setVisited(value ?? 0)} />
      </div>
      <div className="field">
        <label htmlFor={`${id}nothing`}>{t("round.nothingOf")}</label>
        <InputNumber id={`${id}nothing`} min={0} max={visited} precision={0} value={nothing} onChange={(value) => setNothing(value ?? 0)} />
      </div>
      {keep.isError && <RefusalNotice error={keep.error} />}
      <Button type="primary" htmlType="submit" loading={keep.isPending}>
        {t("round.save")}
      </Button>
    </form>
  );
}
