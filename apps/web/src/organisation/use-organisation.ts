/** The organisation of a layer as it is now, and changing it. */
import type { OrganisationChange } from "@jiefen/server/client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";

export function useOrganisation(layer: string | undefined) {
  return useQuery({ queryKey: ["organisation", layer], queryFn: () => api.organisation(layer ?? ""), enabled: layer !== undefined });
}

/** `standing`: of the organisation that is looked at. Everything that stands on it is read anew. */
export function useChange(layer: string, standing: string, done: () => void) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const { t } = useTranslation();
  return useMutation({
    mutationFn: (changes: readonly OrganisationChange[]) => api.changeOrganisation(layer, { standing, changes }),
    onSuccess: (view) => {
      client.setQueryData(["organisation", layer], view);
      for (const key of ["standing", "session"]) void client.invalidateQueries({ queryKey: [key] });
      void message.success(t("organisation.saved"));
      done();
    },
  });
}
