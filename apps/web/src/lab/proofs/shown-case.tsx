/** A case that shows something: in words, with the ways to look at it by itself and to make a scenario of it. */
import { caseInWords, type SweptCase } from "@jiefen/analysis";
import type { Policy } from "@jiefen/policy";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "../../session/me.ts";
import { useLanguage } from "../../words/words.ts";
import { caseLink } from "../lab-case.ts";
import type { LabSource } from "../lab-part.ts";
import { ExpectDrawer } from "../scenarios/expect-drawer.tsx";

interface ShownCaseProps {
  readonly policy: Policy;
  readonly source: LabSource;
  readonly one: SweptCase;
  readonly kind: "example" | "witness";
  /** What a scenario of it would be about. */
  readonly about: string;
}

export function ShownCase({ policy, source, one, kind, about }: ShownCaseProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  const [recording, setRecording] = useState(false);
  // Of no person: it was worked out from the rules.
  const link = caseLink(source, { ...one, madeUp: true });
  return (
    <div className="lab-shown">
      <p>
        <span className="lab-shown-kind">{t(`labChecks.${kind}`)}</span> {caseInWords(policy, one)[language]}
      </p>
      <div className="lab-shown-ways">
        <Link to={link.to} state={link.state}>
          {t("labChecks.openCase")}
        </Link>
        <Button type="link" size="small" onClick={() => setRecording(true)}>
          {t("labChecks.record")}
        </Button>
      </div>
      {recording && (
        <ExpectDrawer policy={policy} source={source} one={one} today={today} about={about} onClose={() => setRecording(false)} />
      )}
    </div>
  );
}
