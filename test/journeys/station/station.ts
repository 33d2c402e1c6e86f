/** A running server on a fresh database, with people of its own and a clock that is set by hand. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHostRules, createImporting, createServer, createSetup, createStudies } from "@jiefen/server";
import { type Client, createClient, withCookies } from "@jiefen/server/client";
import { openStore, readPolicyFiles, type Store, startOf } from "@jiefen/store";
import { pino } from "pino";
import { root } from "../../house/repository.ts";
import { accountOf, hire, type Post, password } from "./staff.ts";

export interface Station {
  readonly url: string;
  readonly store: Store;
  readonly today: () => string;
  /** Nine in the morning of a later day, passing every day in between as the server would. */
  travelTo(day: string): Promise<void>;
  /** Somebody's client, signed in today. */
  client(layer: string, post: Post): Promise<Client>;
  close(): Promise<void>;
}

const nine = 9 * 60 * 60 * 1000;

/** Opens at nine on `day`. `pages`: where the built pages lie. Everything it makes is gone when it closes. */
export async function openStation(day: string, { pages = join(root, "apps/web/dist") } = {}): Promise<Station> {
  const dataDir = mkdtempSync(join(tmpdir(), "station-"));
  let today = day;
  // Every look at the clock is a moment later, as it is in life.
  let moments = 0;
  const store = await openStore({ dataDir, clock: () => startOf(today) + nine + moments++ });
  await store.policies.publishIntoEmpty(() => readPolicyFiles(root));
  await hire(store, await store.policies.layers());
  const later: Promise<unknown>[] = [];
  const importing = createImporting(store, (error) => {
    throw error;
  });
  const service = {
    store,
    setup: createSetup(),
    studies: createStudies(),
    startImport: importing.start,
    delivering: { soon() {} },
    hosts: createHostRules(),
    mails: false,
    later: (_: string, work: () => Promise<unknown>) => void later.push(work()),
  };
  const server = createHttpServer(
    createServer({
      service,
      logger: pino({ level: "silent" }),
      pages,
      // A year of casework passes here in a minute, from one address.
      requestsPerMinute: 1_000_000,
      checkAnswers: true,
    }),
  );
  const url = await listen(server);
  const clients = new Map<string, Promise<Client>>();
  return {
    url,
    store,
    today: () => today,
    async travelTo(to) {
      await Promise.all(later.splice(0));
      today = to;
      moments = 0;
      clients.clear();
      await store.observeQueued();
      const { refused } = await store.advanceDays(to);
      if (refused.length > 0) throw new Error(`These cases refused the day ${to}: ${refused.join(", ")}`);
    },
    client(layer, post) {
      const account = accountOf(layer, post);
      const known = clients.get(account) ?? signIn(url, account);
      clients.set(account, known);
      return known;
    },
    async close() {
      await Promise.all(later);
      await importing.stop();
      await closed(server);
      await store.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: string | AddressInfo | null = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server listens nowhere.");
  return `http://127.0.0.1:${address.port}`;
}

/** Requests under way end first; a browser that holds on to its connection is not waited for. */
async function closed(server: Server): Promise<void> {
  const all = setTimeout(() => server.closeAllConnections(), 5_000);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  clearTimeout(all);
}

async function signIn(url: string, account: string): Promise<Client> {
  const client = createClient({ origin: url, fetch: withCookies(url) });
  await client.signIn({ account, password });
  return client;
}
