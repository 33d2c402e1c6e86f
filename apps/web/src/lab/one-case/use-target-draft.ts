/** The draft of a layer into which accepted scenarios go, one after another: an open one, or one that is begun with the first. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api.ts";
import { draftList, oneDraft, useTakeIn } from "../../policy-editing/queries.ts";
import type { LabSource } from "../lab-part.ts";
import { type RecordedCase, recordingChange } from "./recorded-case.ts";

/** Stands for a draft that is still to be begun. */
export const freshDraft = "";

/** `titleOf` names a draft that is begun with a case. */
export function useTargetDraft(source: LabSource, titleOf: (recorded: RecordedCase) => string) {
  const client = useQueryClient();
  const takeIn = useTakeIn();
  const drafts = useQuery(draftList);
  const open = (drafts.data ?? []).filter(({ layer, state }) => layer === source.layer && state === "open");
  const [chosen, choose] = useState<string>();
  const target = chosen ?? open.find(({ id }) => id === source.draft)?.id ?? open[0]?.id ?? freshDraft;
  const adding = useMutation({
    mutationFn: async (recorded: RecordedCase) => {
      const view =
        target === freshDraft
          ? await api.openDraft({ layer: source.layer, title: titleOf(recorded) })
          : await client.fetchQuery({ ...oneDraft(target), staleTime: 0 });
      return api.editDraft(view.id, { version: view.version, changes: [recordingChange(view.policy, recorded)] });
    },
    onSuccess: (view) => {
      takeIn(view);
      choose(view.id);
    },
  });
  return { drafts, open, target, choose, adding };
}
