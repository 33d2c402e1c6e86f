/** Files that wait on this device: for a form that is being filled in, or to be sent. */

import type { Policy } from "@jiefen/policy";
import type { AttachmentUpload, Me } from "@jiefen/server/client";
import { newKey } from "../filling/use-command-key.ts";
import { openOutbox } from "../offline/outbox.ts";
import { queueFile } from "../offline/queue.ts";
import { isUnsettled } from "../offline/waiting.ts";
import { openedVault } from "../session/vault.ts";
import type { ChosenFile, ChosenPlace } from "./chosen-list.ts";
import { mebibyte } from "./size-text.ts";

/** As many bytes as may still wait here, beside those chosen already. */
export async function roomFor(policy: Policy, person: string, chosen: readonly ChosenFile[]): Promise<number> {
  const waiting = (await (await openOutbox(person)).list()).filter(isUnsettled);
  const taken = [...waiting.flatMap(({ work }) => (work.kind === "file" ? [work.bytes] : [])), ...chosen.map(({ bytes }) => bytes)];
  return (policy.attachments?.waitingMegabytes ?? 0) * mebibyte - taken.reduce((sum, bytes) => sum + bytes, 0);
}

/** `key`: its name among the files on the device, and the key under which it is sent; the one under which it was tried already, if it was. */
export async function keepFile(person: string, key: string, file: File, asked: Omit<AttachmentUpload, "name">): Promise<ChosenFile> {
  await (await openedVault(person)).files.put(key, new Uint8Array(await file.arrayBuffer()));
  return { file: key, asked: { ...asked, name: file.name }, bytes: file.size };
}

/** Those chosen for the form of this draft. */
export function chosenPlace(person: string, subject: string): ChosenPlace {
  const shelf = async () => (await openedVault(person)).shelf<readonly ChosenFile[]>("chosen");
  return {
    find: async () => (await (await shelf()).find(subject)) ?? [],
    async put(list) {
      const kept = await shelf();
      await (list.length > 0 ? kept.put(subject, list) : kept.remove(subject));
    },
    keep: (file, asked) => keepFile(person, newKey(), file, asked),
    drop: async ({ file }) => (await openedVault(person)).files.remove(file),
  };
}

/** From now on it goes to the case by itself. */
export async function sendWaitingFile(policy: Policy, me: Me, caseId: string, chosen: ChosenFile): Promise<void> {
  const { file, asked, bytes } = chosen;
  const title = policy.attachments?.kinds.find(({ id }) => id === asked.kind)?.title ?? { zh: "附件", en: "Attachment" };
  await queueFile({ me, key: file, title, about: asked.name }, caseId, asked, file, bytes);
}
