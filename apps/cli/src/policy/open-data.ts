/** The database a verb is to work on. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { databaseFile, openStore, type Store } from "@jiefen/store";
import { Misuse } from "../command-line/misuse.ts";
import type { Call } from "../command-line/verb.ts";
import { dataFolder } from "./policy-root.ts";

/** Runs `work` on the store and closes it. Where there is no database yet, one is made for verbs that fill it; others throw `Misuse`. */
export async function withData<Result>(
  call: Call,
  work: (store: Store) => Promise<Result>,
  missing: "make" | "refuse" = "refuse",
): Promise<Result> {
  const dataDir = dataFolder(call);
  if (missing === "refuse" && !existsSync(join(dataDir, databaseFile)))
    throw new Misuse(
      { zh: `\`${dataDir}\` 中没有数据库。`, en: `There is no database in \`${dataDir}\`.` },
      { zh: "用 `--data` 指明数据目录，或先启动一次服务。", en: "Name the data folder with `--data`, or start the server once." },
    );
  const store = await openStore({ dataDir });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
