/** Where the case at hand comes from, and what about it the policy does not understand. */
import { interpretingValidator } from "@jiefen/forms";
import { checkFacts, type Policy } from "@jiefen/policy";
import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../../words/words.ts";
import type { AtHand } from "./at-hand.ts";

export function OriginNotice({ policy, atHand: { one, from } }: { readonly policy: Policy; readonly atHand: AtHand }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  // What is made up or filled in here comes from the forms themselves. The rest is checked when there is time.
  const foreign = useDeferredValue(from.kind === "handed" || from.kind === "scenario" ? one : undefined);
  const issues = useMemo(() => (foreign ? checkFacts(policy, foreign.type, foreign.facts, interpretingValidator) : []), [policy, foreign]);
  return (
    <>
      {from.kind === "handed" && !one.madeUp && (
        <p className="notice">
          <span>{t("labCase.ofDesk")}</span>
          {one.id !== undefined && <Link to={`/cases/${encodeURIComponent(one.id)}`}>{t("labCase.openCase")}</Link>}
        </p>
      )}
      {issues.length > 0 && (
        <details className="notice lab-issues">
          <summary>{t("labCase.issues", { count: issues.length })}</summary>
          <ul>
            {issues.map(({ code, pointer, message }) => (
              <li key={`${code} ${pointer}`}>{message[language]}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
