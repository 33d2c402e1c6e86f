/** The files chosen for one form, changed one step after another: sealing one takes seconds, and another may be chosen meanwhile. */
import type { AttachmentUpload } from "@jiefen/server/client";

export interface ChosenFile {
  /** Its name among the files on the device. */
  readonly file: string;
  readonly asked: AttachmentUpload;
  readonly bytes: number;
}

/** Where they are kept for this form. */
export interface ChosenPlace {
  find(): Promise<readonly ChosenFile[]>;
  /** None: nothing is kept of it. */
  put(list: readonly ChosenFile[]): Promise<void>;
  keep(file: File, asked: Omit<AttachmentUpload, "name">): Promise<ChosenFile>;
  drop(chosen: ChosenFile): Promise<void>;
}

export interface ChosenList {
  /** Rejects where nothing can be kept. */
  load(): Promise<void>;
  /** Gives the names of those for which there was no room. */
  add(
    files: readonly File[],
    asked: Omit<AttachmentUpload, "name">,
    roomBeside: (list: readonly ChosenFile[]) => Promise<number>,
  ): Promise<readonly string[]>;
  remove(chosen: ChosenFile): Promise<void>;
  clear(): Promise<void>;
  /** Hands over all that were chosen up to now. */
  giveAll(send: (chosen: ChosenFile) => Promise<void>): Promise<void>;
}

export function chosenList(place: ChosenPlace, tell: (list: readonly ChosenFile[]) => void): ChosenList {
  let list: readonly ChosenFile[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const show = (next: readonly ChosenFile[]) => {
    list = next;
    tell(next);
  };
  const put = async (next: readonly ChosenFile[]) => {
    await place.put(next);
    show(next);
  };
  function inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
    const done = last.then(step);
    last = done.catch(() => undefined);
    return done;
  }
  /** Off the list before it is gone: what is listed is there. */
  const without = async ({ file }: ChosenFile) => put(list.filter((one) => one.file !== file));
  return {
    load: () => inTurn(async () => show(await place.find())),
    add: (files, asked, roomBeside) =>
      inTurn(async () => {
        let room = await roomBeside(list);
        const left: string[] = [];
        for (const file of files) {
          if (file.size > room) {
            left.push(file.name);
            continue;
          }
          room -= file.size;
          await put([...list, await place.keep(file, asked)]);
        }
        return left;
      }),
    remove: (chosen) =>
      inTurn(async () => {
        await without(chosen);
        await place.drop(chosen);
      }),
    clear: () =>
      inTurn(async () => {
        for (const chosen of list) {
          await without(chosen);
          await place.drop(chosen);
        }
      }),
    giveAll: (send) =>
      inTurn(async () => {
        for (const chosen of list) {
          await send(chosen);
          await without(chosen);
        }
      }),
  };
}
