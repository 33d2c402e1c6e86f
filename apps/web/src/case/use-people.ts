/** Colleagues one may name, with what they do. */
import type { Person } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { useRoles } from "../policy/use-roles.ts";
import { useCase } from "./case-context.ts";

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly person: Person;
}

export function usePeople(): readonly Choice[] {
  const { view } = useCase();
  const { roleTitles } = useRoles(view.layer.id);
  // The division that is responsible now names its own people and those within it.
  const { heldBy: division } = view.state;
  const people = useQuery({ queryKey: ["people", division], queryFn: () => api.people(undefined, division), staleTime: 5 * 60_000 });
  return (people.data ?? []).map((person) => ({ value: person.id, label: `${person.name}（${roleTitles(person.roles)}）`, person }));
}
