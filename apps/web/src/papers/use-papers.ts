/** The papers of the open case, read again whenever the case has changed. */
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { useCase } from "../case/case-context.ts";

export function usePapers() {
  const { view } = useCase();
  const { id, version } = view.state;
  return useQuery({ queryKey: ["papers", id, version], queryFn: () => api.papers(id) });
}
