/** One proposed case: what it exercises, the level it gets now, and the few things its author says to accept it. */
import { CheckOutlined } from "@ant-design/icons";
import { caseInWords, goalInWords, type ProposedCase } from "@jiefen/analysis";
import { label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import type { DraftView } from "@jiefen/server/client";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../../words/words.ts";
import { caseLink } from "../lab-case.ts";
import type { LabSource } from "../lab-part.ts";
import type { RecordedCase } from "../one-case/recorded-case.ts";
import { expectedCase } from "./expected-case.ts";
import { LevelChoice } from "./level-choice.tsx";
import { LevelNow } from "./level-now.tsx";
import { longestTitle } from "./longest-title.ts";
import { keyOf } from "./standing-of-goals.ts";
import { useDecided } from "./use-decided.ts";

/** So many goals are named; of the rest it is said how many there are. */
const named = 3;

interface ProposedRowProps {
  readonly number: number;
  readonly policy: Policy;
  readonly source: LabSource;
  readonly one: ProposedCase;
  /** The draft it is in now. */
  readonly accepted: Pick<DraftView, "id" | "title"> | undefined;
  /** Absent for who may not write into drafts of the layer. */
  readonly onAccept?: (recorded: RecordedCase) => void;
  /** One is being accepted. */
  readonly busy: boolean;
}

export function ProposedRow({ number, policy, source, one, accepted, onAccept, busy }: ProposedRowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const decided = useDecided(policy, one, one.today);
  const link = caseLink(source, { type: one.type, facts: one.facts, madeUp: true });
  const { goals } = one;
  return (
    <li>
      <p>{caseInWords(policy, one)[language]}</p>
      <div className="lab-tries">
        <span className="quiet">{t("labCoverage.tries")}</span>
        <ul>
          {goals.slice(0, named).map((goal) => (
            <li key={keyOf(goal)}>{goalInWords(policy, goal)[language]}</li>
          ))}
          {goals.length > named && <li className="quiet">{t("labCoverage.triesMore", { count: goals.length - named })}</li>}
        </ul>
      </div>
      <p className="lab-shown-ways">
        <LevelNow policy={policy} decided={decided} />
        <Link to={link.to} state={link.state}>
          {t("labChecks.openCase")}
        </Link>
      </p>
      {accepted ? (
        <p role="status">
          <CheckOutlined aria-hidden /> {t("labCoverage.accepted", { title: label(accepted.title, language) })}{" "}
          <Link to={`/policy/drafts/${accepted.id}/check`}>{t("labCoverage.see")}</Link>
        </p>
      ) : (
        onAccept &&
        decided &&
        decided !== "failed" && (
          <Accepting
            number={number}
            policy={policy}
            about={goals[0] ? goalInWords(policy, goals[0]).zh : caseInWords(policy, one).zh}
            busy={busy}
            onAccept={(title, level) => onAccept(expectedCase(one, decided, title, level))}
          />
        )
      )}
    </li>
  );
}

interface AcceptingProps {
  readonly number: number;
  readonly policy: Policy;
  readonly about: string;
  readonly busy: boolean;
  readonly onAccept: (title: string, level: string) => void;
}

function Accepting({ number, policy, about, busy, onAccept }: AcceptingProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(about.slice(0, longestTitle));
  const [level, choose] = useState<string>();
  return (
    <div className="lab-accepting">
      <div className="field">
        <label htmlFor={`lab-proposed-title-${number}`}>{t("labExpect.name")}</label>
        <Input
          id={`lab-proposed-title-${number}`}
          maxLength={longestTitle}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`lab-proposed-level-${number}`}>{t("labExpect.level")}</label>
        <LevelChoice id={`lab-proposed-level-${number}`} policy={policy} level={level} onChoose={choose} />
      </div>
      <Button
        type="primary"
        disabled={level === undefined || title.trim() === "" || busy}
        onClick={() => level !== undefined && onAccept(title.trim(), level)}
      >
        {t("labCoverage.accept")}
      </Button>
    </div>
  );
}
