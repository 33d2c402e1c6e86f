/** What a case did not know yet, to be recorded as it was told. */
import { itemsOf, partyLists } from "@jiefen/casework";
import type { Facts } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { FactList } from "../case/fact-list.tsx";

/** Of people only those whom the case does not have as they are. */
export function FreshList({ facts, known }: { readonly facts: Facts; readonly known: Facts }) {
  const { t } = useTranslation();
  const { view, policy } = useCase();
  const lists = new Set(partyLists(policy));
  const shown = Object.fromEntries(
    Object.entries(facts).map(([fact, answer]) => {
      const before = new Set(itemsOf(known[fact]).map((item) => JSON.stringify(item)));
      return [fact, lists.has(fact) ? itemsOf(answer).filter((item) => !before.has(JSON.stringify(item))) : answer];
    }),
  );
  const questions = policy.disputeTypes.find(({ id }) => id === view.state.type)?.questions ?? [];
  if (Object.keys(facts).length === 0) return <p>{t("alike.nothingNew")}</p>;
  return (
    <section>
      <h3>{t("alike.fresh")}</h3>
      <FactList questions={questions} facts={shown} brief />
    </section>
  );
}
