/** The process that is killed: serves one data folder, and tells its address on standard output. */
import { createServer as createHttpServer } from "node:http";
import { createDelivering, createHostRules, createImporting, createServer, createSetup, createStudies } from "@jiefen/server";
import { openStore } from "@jiefen/store";
import { pino } from "pino";

const [dataDir = ""] = process.argv.slice(2);
const store = await openStore({ dataDir });
const importing = createImporting(store, (error) => process.stderr.write(`${String(error)}\n`));
const hosts = createHostRules(["127.0.0.1"]);
const delivering = createDelivering(store, { rules: hosts, failed: (error) => process.stderr.write(`${String(error)}\n`) });
const service = {
  store,
  setup: createSetup(),
  studies: createStudies(),
  startImport: importing.start,
  delivering,
  hosts,
  mails: false,
  later: (_what: string, work: () => Promise<unknown>) => void work(),
};
const server = createHttpServer(createServer({ service, logger: pino({ level: "silent" }), checkAnswers: true }));
await importing.resume();
delivering.start();
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address) process.stdout.write(`http://127.0.0.1:${address.port}\n`);
});
