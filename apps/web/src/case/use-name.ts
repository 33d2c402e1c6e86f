/** The names of those who did something in the case. */
import { system } from "@jiefen/casework";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { useCase } from "./case-context.ts";

export function useTimeline() {
  const { view } = useCase();
  const { id } = view.state;
  return useQuery({ queryKey: ["timeline", id], queryFn: () => api.timeline(id) });
}

/** Passing days and observation are the system's; somebody not known (yet) has no name. */
export function useName(): (id: string) => string {
  const { t } = useTranslation();
  const { view } = useCase();
  const timeline = useTimeline();
  return (id) => view.people[id] ?? timeline.data?.people[id] ?? (id === system ? t("timeline.system") : "");
}
