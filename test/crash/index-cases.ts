/** Writes the index of cases alike on, one case at a time, and tells each: to be killed. */
import { openStore } from "@jiefen/store";

const [, , dataDir = ""] = process.argv;
const store = await openStore({ dataDir });
while (await store.likeness.bringOn(1)) process.stdout.write(".");
await store.close();
