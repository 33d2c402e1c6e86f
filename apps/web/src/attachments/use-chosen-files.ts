/** Files chosen for a form that is being filled in: kept sealed on the device, so that they are there again when the form is. */
import type { Policy } from "@jiefen/policy";
import type { AttachmentUpload, Me } from "@jiefen/server/client";
import { useEffect, useState } from "react";
import { openedVault } from "../session/vault.ts";
import { type ChosenFile, dropFile, keepFile, roomFor, sendWaitingFile } from "./waiting-files.ts";

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
  /** They go to the case by themselves. */
  readonly sendTo: (caseId: string) => Promise<void>;
}

const none: readonly ChosenFile[] = [];

/** A form for another subject is another component. */
export function useChosenFiles(policy: Policy, me: Me, subject: string): ChosenFiles {
  const [list, setList] = useState(none);
  const [possible, setPossible] = useState<boolean>();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const person = me.id;
  const shelf = async () => (await openedVault(person)).shelf<readonly ChosenFile[]>("chosen");
  const mayWait = policy.attachments?.waitingMegabytes !== undefined;
  useEffect(() => {
    let current = true;
    openedVault(person)
      .then((vault) => vault.shelf<readonly ChosenFile[]>("chosen").find(subject))
      .then(
        (found = none) => {
          if (!current) return;
          setList(found);
          setPossible(mayWait);
        },
        () => current && setPossible(false),
      );
    return () => {
      current = false;
    };
  }, [person, subject, mayWait]);
  const put = async (next: readonly ChosenFile[]) => {
    const kept = await shelf();
    await (next.length > 0 ? kept.put(subject, next) : kept.remove(subject));
    setList(next);
  };
  return {
    list,
    possible,
    refused,
    async add(files, asked) {
      let [next, room] = [list, await roomFor(policy, person, list)];
      const left: string[] = [];
      for (const file of files) {
        if (file.size > room) {
          left.push(file.name);
          continue;
        }
        room -= file.size;
        next = [...next, await keepFile(person, file, asked)];
        await put(next);
      }
      setRefused(left);
    },
    async remove(chosen) {
      await put(list.filter(({ file }) => file !== chosen.file));
      await dropFile(person, chosen);
    },
    async clear() {
      await put(none);
      for (const chosen of list) await dropFile(person, chosen);
    },
    async sendTo(caseId) {
      for (const chosen of list) await sendWaitingFile(policy, me, caseId, chosen);
      await put(none);
    },
  };
}
