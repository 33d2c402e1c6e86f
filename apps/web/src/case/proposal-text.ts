/** What is proposed, in one line. */
import type { Proposable, Proposal } from "@jiefen/casework";
import { factsText } from "./facts-text.ts";
import { levelText } from "./level-text.ts";
import { oneDownOf } from "./one-down.ts";
import { partyName } from "./party-name.ts";
import { type Telling, titled } from "./telling.ts";

type Tellers = {
  readonly [Kind in Proposable["kind"]]: (
    telling: Telling,
    command: Extract<Proposable, { readonly kind: Kind }>,
    proposal: Proposal,
  ) => string;
};

/** From the level it rests on, which the case may have left since. */
function step(telling: Telling, scale: string, to: string | undefined, { levels }: Proposal): string {
  return telling.t("proposal.level", {
    scale: titled(telling.policy.scales, scale, telling.language),
    from: levelText(telling, scale, levels?.[scale] ?? telling.state.inForce[scale]),
    to: levelText(telling, scale, to),
  });
}

const tellers: Tellers = {
  downgrade: (telling, { scale }, proposal) =>
    step(telling, scale, oneDownOf(telling.policy, scale, proposal.levels?.[scale] ?? telling.state.inForce[scale]), proposal),
  override: (telling, { scale, level }, proposal) => step(telling, scale, level, proposal),
  correctFacts: (telling, { facts }) => telling.t("proposal.correct", { facts: factsText(telling, facts) }),
  supplement: (telling, { record, values }) => {
    const filing = telling.state.records.find(({ id }) => id === record);
    const title = telling.policy.records[filing?.record ?? ""]?.title[telling.language] ?? "";
    return telling.t("proposal.supplement", { record: title, facts: factsText(telling, values) });
  },
  object: ({ t, policy, language, state, name }, { person, party, ground }) =>
    t("joint.objection", {
      name: name(person),
      party: partyName(policy, state.facts, party, ""),
      ground: titled(policy.joint?.objection?.grounds ?? [], ground, language),
    }),
  transfer: ({ t, divisionTitle }, { to }) => t("proposal.transferTo", { division: divisionTitle(to) }),
};

function tell<Kind extends Proposable["kind"]>(
  telling: Telling,
  command: Extract<Proposable, { readonly kind: Kind }> & { readonly kind: Kind },
  proposal: Proposal,
): string {
  return tellers[command.kind](telling, command, proposal);
}

/** With the kind before it, e.g. `降级（风险等级：甲 → 乙）`. */
export function proposalText(telling: Telling, proposal: Proposal): string {
  const kind = telling.t(`proposal.kinds.${proposal.kind}`);
  const what = tell(telling, proposal.command, proposal);
  return telling.language === "zh" ? `${kind}（${what}）` : `${kind} (${what})`;
}
