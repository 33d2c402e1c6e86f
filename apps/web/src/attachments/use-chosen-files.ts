/** Files chosen for a form that is being filled in: kept sealed on the device, so that they are there again when the form is. */
import type { Policy } from "@jiefen/policy";
import type { AttachmentUpload, Me } from "@jiefen/server/client";
import { useEffect, useState } from "react";
import { type ChosenFile, chosenList } from "./chosen-list.ts";
import { chosenPlace, roomFor, sendWaitingFile } from "./waiting-files.ts";

export interface ChosenFiles {
  readonly list: readonly ChosenFile[];
  /** Undefined until it is known; false where this browser keeps nothing or the policy lets nothing wait. */
  readonly possible: boolean | undefined;
  /** Of the last files chosen, those for which there was no room. */
  readonly refused: readonly string[];
  readonly add: (files: readonly File[], asked: Omit<AttachmentUpload, "name">) => Promise<void>;
  readonly remove: (chosen: ChosenFile) => Promise<void>;
  /** Nothing is chosen any more. */
  readonly clear: () => Promise<void>;
  /** They go to the case by themselves, those still being sealed too. */
  readonly sendTo: (caseId: string) => Promise<void>;
  /** The same to a case that was there before: which of its people they show is not known there. */
  readonly addTo: (caseId: string) => Promise<void>;
}

const none: readonly ChosenFile[] = [];

/** A form for another subject is another component. */
export function useChosenFiles(policy: Policy, me: Me, subject: string): ChosenFiles {
  const [list, setList] = useState(none);
  const [possible, setPossible] = useState<boolean>();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const person = me.id;
  const [chosen] = useState(() => chosenList(chosenPlace(person, subject), setList));
  const mayWait = policy.attachments?.waitingMegabytes !== undefined;
  useEffect(() => {
    let current = true;
    chosen.load().then(
      () => current && setPossible(mayWait),
      () => current && setPossible(false),
    );
    return () => {
      current = false;
    };
  }, [chosen, mayWait]);
  return {
    list,
    possible,
    refused,
    add: async (files, asked) => setRefused(await chosen.add(files, asked, (beside) => roomFor(policy, person, beside))),
    remove: chosen.remove,
    clear: chosen.clear,
    sendTo: (caseId) => chosen.giveAll((one) => sendWaitingFile(policy, me, caseId, one)),
    addTo: (caseId) =>
      chosen.giveAll(({ asked: { party: _, ...asked }, ...one }) => sendWaitingFile(policy, me, caseId, { ...one, asked })),
  };
}
