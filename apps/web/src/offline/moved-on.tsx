/** Leads from a case that only the device knew to the case that the server has taken in. */
import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { drafts } from "../session/drafts.ts";
import { useMe } from "../session/me.ts";
import { Loading } from "../shell/states.tsx";
import { leaveHere } from "./leave-here.ts";
import { openOutbox } from "./outbox.ts";
import type { Waiting } from "./waiting.ts";

export function MovedOn({ intake, caseId }: { readonly intake: Waiting; readonly caseId: string }) {
  const { me } = useMe();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const { mutate } = useMutation({
    mutationFn: async () => leaveHere(await openOutbox(me.id), drafts, me.id, intake),
    // What could not go over stays in the list of drafts.
    onSettled: () => navigate({ pathname: `/cases/${encodeURIComponent(caseId)}`, hash }, { replace: true }),
  });
  useEffect(() => mutate(), [mutate]);
  return <Loading />;
}
