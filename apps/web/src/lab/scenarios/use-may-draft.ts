/** Whether the person at work may write into drafts of a layer: its policy is edited by people of its own division. */
import { useLayers } from "../../policy/use-policy.ts";
import { useMe } from "../../session/me.ts";
import type { LabSource } from "../lab-part.ts";

export function useMayDraft({ layer }: LabSource): boolean {
  const { me } = useMe();
  const layers = useLayers().data ?? [];
  return me.permissions.includes("policy.edit") && layers.find(({ id }) => id === layer)?.division === me.division;
}
