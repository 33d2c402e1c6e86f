/** The dispute types that may be taken in, as choices. */
import { label } from "@jiefen/forms";
import { useQuery } from "@tanstack/react-query";
import { currentPolicy } from "../policy/use-policy.ts";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";

export function useTypeChoices(): readonly { readonly value: string; readonly label: string }[] {
  const { language } = useLanguage();
  const { me } = useMe();
  const policy = useQuery({ ...currentPolicy(me.layer ?? ""), enabled: me.layer !== undefined }).data;
  return (policy?.disputeTypes ?? [])
    .filter(({ retired }) => !retired)
    .map(({ id, title }) => ({ value: id, label: label(title, language) }));
}
