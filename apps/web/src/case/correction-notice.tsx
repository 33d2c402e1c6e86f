/** Says before a correction is sent whether a second person will have to agree to it. */
import { factsOf } from "@jiefen/casework";
import { label, useDecision } from "@jiefen/forms";
import type { Facts, Scale } from "@jiefen/policy";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useRoles } from "../policy/use-roles.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";

function rankIn(scale: Scale, level: string | undefined): number {
  return scale.levels.find(({ id }) => id === level)?.rank ?? 0;
}

/** `answers`: the case's facts as they would be. The server decides; where the reader does not see every fact, nothing is foretold. */
export function CorrectionNotice({ answers }: { readonly answers: Facts }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { state, today } = view;
  const { roleTitles } = useRoles(view.layer.id);
  const facts = useMemo(() => factsOf(policy, { ...state, facts: answers }, today), [policy, state, answers, today]);
  const live = useDecision(policy, state.type, facts, today, language);
  const touched = answers !== state.facts && view.restrictedHidden.length === 0;
  const told = policy.scales.flatMap((scale) => {
    const inForce = state.inForce[scale.id];
    const from = scale.levels.find(({ id }) => id === inForce);
    const to = scale.levels.find(({ id }) => id === live.decision?.scales.find((one) => one.scale === scale.id)?.level);
    const first = policy.correction?.secondPersonFrom[scale.id];
    const guarded = first !== undefined && rankIn(scale, inForce) >= rankIn(scale, first);
    const roles = roleTitles(policy.correction?.roles[inForce ?? ""] ?? []);
    if (!from) return [];
    const names = { from: label(from.title, language), to: to ? label(to.title, language) : "", roles };
    if (touched && to && to.id !== from.id) {
      const falls = rankIn(scale, to.id) < rankIn(scale, from.id);
      return [{ scale: scale.id, text: t(falls && guarded ? "level.secondPersonNow" : "level.atOnceNow", names) }];
    }
    return guarded ? [{ scale: scale.id, text: t("level.secondPerson", { level: names.from, roles }) }] : [];
  });
  if (told.length === 0) return null;
  return (
    <div className="notice" role="status">
      {told.map(({ scale, text }) => (
        <span key={scale}>{text}</span>
      ))}
    </div>
  );
}
