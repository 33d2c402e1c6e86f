/** Starts the product: opens the database, publishes into an empty one, catches up the days that passed, listens. */

import { createServer as createHttpServer, type Server } from "node:http";
import { type AddressInfo, isIPv6 } from "node:net";
import { fileURLToPath } from "node:url";
import { compile, dayAt, type LayerTemplate, type LocalDate, type ValidPolicy } from "@jiefen/policy";
import { type Clock, openStore, PolicyFilesError, readPolicyFiles, readTemplateFiles, type Store } from "@jiefen/store";
import { destination, type Logger, pino } from "pino";
import { demonstrate, storyOf } from "./demo/demonstrate.ts";
import { createServer } from "./http/create-server.ts";
import { createImporting } from "./intake/importing.ts";
import { createIndexing } from "./intake/indexing.ts";
import { createStudies } from "./lab/studies.ts";
import { createDelivering } from "./outgoing/delivering.ts";
import { createHostRules } from "./outgoing/host-rules.ts";
import { createMailer, type MailSettings } from "./outgoing/mailer.ts";
import { templateIssues } from "./policy-editing/template-findings.ts";
import { remind } from "./reminders/remind.ts";
import type { Service } from "./routes/call.ts";
import { createSetup } from "./setup/setup-token.ts";

export interface StartOptions {
  /** Holds `rules/` and `schemas/`, read only when the database holds no policy yet. */
  readonly root: string;
  readonly dataDir: string;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Folder of the built web app, `apps/web/dist` if absent; where it was not built, only the API is served. */
  readonly pages?: string;
  /** The address browsers know this server by, where it stands behind a proxy. */
  readonly publicOrigin?: string;
  readonly clock?: Clock;
  /** Hosts, each with or without a port, that webhooks may go to though they are inner ones, and by http. */
  readonly webhookHosts?: readonly string[];
  /** Through which mail is sent; without it none is. */
  readonly mail?: MailSettings;
  /** The log; standard error if absent. */
  readonly logger?: Logger;
  /** Demonstration accounts and disputes in an empty database; only on an address of this machine alone, where it is the default. */
  readonly demonstration?: boolean;
}

export interface Started {
  readonly url: string;
  /** For who starts the product: what to do first. Absent once there are accounts of its own. */
  readonly first?: { readonly setupToken: string } | { readonly demonstrationPassword: string };
  /** Lets requests that are under way end, then closes the database. */
  close(): Promise<void>;
}

const builtPages = fileURLToPath(new URL("../../web/dist", import.meta.url));
/** How often the day is looked at. */
const dayCheck = 60_000;
/** How soon after a release came into force the index of cases alike follows it. */
const indexCheck = 10_000;
/** Requests under way get so long to end. */
const patience = 10_000;

/** Throws `PolicyFilesError` for files that make no sound policy, and `StartRefused` for demonstration accounts that others could reach. */
export async function startServer(options: StartOptions): Promise<Started> {
  const logger = options.logger ?? pino(destination(2));
  const store = await openStore({ dataDir: options.dataDir, clock: options.clock });
  try {
    const firstDay = await storyOf(store, options, options.demonstration);
    const published = await store.policies.publishIntoEmpty(
      () => readPolicyFiles(options.root),
      firstDay,
      async (policies) => keepTemplates(store, policies, await readTemplateFiles(options.root)),
    );
    // While there are no cases, there is nothing to wait for.
    await store.likeness.bringOn(1);
    if (published > 0) logger.info({ layers: published }, "published the policy files into an empty database");
    const demonstrationPassword = await demonstrate(store, options.dataDir, options, firstDay);
    const later = inTurn(logger);
    const days = passingDays(store, logger);
    const studies = createStudies();
    const importing = createImporting(store, (error) => logger.error({ err: error }, "an import failed"));
    const indexing = createIndexing(store, (error) => logger.error({ err: error }, "could not index cases anew"));
    const hosts = createHostRules(options.webhookHosts);
    const mailer = options.mail && createMailer(options.mail);
    const origin = options.publicOrigin;
    const delivering = createDelivering(store, {
      rules: hosts,
      ...(mailer && { mailer }),
      ...(origin !== undefined && { origin }),
      failed: (error) => logger.error({ err: error }, "could not deliver"),
    });
    const service: Service = {
      store,
      setup: createSetup(),
      studies,
      later: later.add,
      startImport: importing.start,
      delivering,
      hosts,
      mails: mailer !== undefined,
      ...(origin !== undefined && { origin }),
      caughtUp: days.caughtUp,
      ...(demonstrationPassword ? { demonstrationPassword } : {}),
    };
    await days.catchUp();
    const app = createServer({ service, logger, pages: options.pages ?? builtPages, publicOrigin: options.publicOrigin });
    const server = createHttpServer(app);
    await listening(server, options);
    await importing.resume();
    indexing.soon();
    delivering.start();
    const stopDays = everyDay(store, () => later.add("advance the day", days.catchUp));
    const keepingIndex = setInterval(indexing.soon, indexCheck);
    const reminding = setInterval(() => later.add("remind people", () => remind(store, mailer !== undefined)), dayCheck);
    return {
      url: urlOf(server, options.host),
      ...(await firstSteps(store, service)),
      async close() {
        stopDays();
        clearInterval(reminding);
        clearInterval(keepingIndex);
        await closed(server);
        await importing.stop();
        await indexing.stop();
        await delivering.stop();
        await later.done();
        await studies.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Before the policies are there, so that a stop in between loses none. Throws `PolicyFilesError` where one cannot be used. */
async function keepTemplates(store: Store, policies: readonly ValidPolicy[], templates: readonly LayerTemplate[]): Promise<void> {
  const issues = await Promise.all(policies.map((valid) => templateIssues(store, compile(valid), valid.layer, templates)));
  if (issues.flat().length > 0) throw new PolicyFilesError(issues.flat());
  for (const { bytes } of templates) await store.paperTemplates.keep(bytes);
}

async function firstSteps(store: Store, { setup, demonstrationPassword }: Service): Promise<Pick<Started, "first">> {
  if (demonstrationPassword !== undefined) return { first: { demonstrationPassword } };
  return (await store.people.any()) ? {} : { first: { setupToken: setup.token } };
}

function passingDays(store: Store, logger: Logger): { catchUp(): Promise<void>; caughtUp(): LocalDate } {
  let caughtUp = "";
  return {
    caughtUp: () => caughtUp,
    async catchUp() {
      const today = dayAt(store.clock());
      await store.observeQueued();
      const advanced = await store.advanceDays(today);
      await store.openRebases();
      await store.sweep();
      if (advanced.days > 0) logger.info({ cases: advanced.cases, days: advanced.days }, "caught up with the days that have passed");
      if (advanced.refused.length > 0) logger.error({ cases: advanced.refused }, "these cases refused a day");
      caughtUp = today;
    },
  };
}

function everyDay(store: Store, advance: () => void): () => void {
  let last = dayAt(store.clock());
  const timer = setInterval(() => {
    const today = dayAt(store.clock());
    if (today === last) return;
    last = today;
    advance();
  }, dayCheck);
  return () => clearInterval(timer);
}

/** Work after answers, one piece at a time. */
function inTurn(logger: Logger): { readonly add: Service["later"]; done(): Promise<void> } {
  let last = Promise.resolve();
  return {
    add(what, work) {
      last = last.then(work).then(
        () => undefined,
        (error: unknown) => logger.error({ err: error }, `could not ${what}`),
      );
    },
    done: () => last,
  };
}

function listening(server: Server, { host, port }: StartOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), patience).unref();
  });
}

function urlOf(server: Server, host: string): string {
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
