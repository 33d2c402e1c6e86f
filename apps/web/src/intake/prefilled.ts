/** What a link of another system brings into the form of an intake: only what the way in declares, to be checked by a person. */
import type { Channel, DisputeType, Facts, Policy } from "@jiefen/policy";

export interface Prefilled {
  readonly channel?: Channel;
  readonly answers: Facts;
  /** A link of another system has brought more than the way in itself. */
  readonly linked: boolean;
}

/** `from` names the way in; the rest of the address are answers by name of the fact. What does not fit its question is left out. */
export function prefilled(policy: Policy, type: DisputeType, search: string, roles: readonly string[]): Prefilled {
  const asked = new URLSearchParams(search);
  const channel = policy.intake?.channels.find(
    ({ id, roles: own }) => id === asked.get("from") && own.some((role) => roles.includes(role)),
  );
  if (!channel) return { answers: {}, linked: false };
  const brought = (channel.brings ?? []).flatMap((name) => {
    const text = asked.get(name)?.trim().slice(0, 2000);
    return text ? [[name, text] as const] : [];
  });
  const answers: Record<string, Facts[string]> = { ...channel.answers };
  const person: Record<string, string> = {};
  for (const [name, text] of brought) {
    const fact = policy.facts[name];
    const list = fact?.origin.kind === "field" ? fact.origin.list : undefined;
    const fits = fact?.type === "text" || (fact?.type === "date" && /^\d{4}-\d{2}-\d{2}$/.test(text));
    if (!fits) continue;
    if (list === undefined) answers[name] = text;
    else {
      person[name] = text;
      answers[list] = [person];
    }
  }
  return {
    channel,
    linked: brought.length > 0,
    answers: Object.fromEntries(Object.entries(answers).filter(([name]) => type.questions.some(({ fact }) => fact === name))),
  };
}
