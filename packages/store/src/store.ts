/** The store: one database in one folder, and everything the product keeps in it. */

import { promises as fs } from "node:fs";
import { join } from "node:path";
import type { CaseState, Likable, NumberSeries } from "@jiefen/casework";
import type { Facts, LocalDate, Policy, Standing } from "@jiefen/policy";
import { dayAt } from "@jiefen/policy";
import { monotonicFactory } from "ulid";
import { createFiles } from "./attachment/files.ts";
import { createAuditLog } from "./audit/audit.ts";
import { verifyFiles } from "./backup/verify-files.ts";
import { type AgendaFilter, listOpen, listTasks } from "./case/agenda-list.ts";
import { findAlike } from "./case/alike.ts";
import { type CaseFilter, hasCaseUnder, listCases, type PageRequest } from "./case/case-list.ts";
import { findCase } from "./case/case-rows.ts";
import type { CaseScope } from "./case/case-scope.ts";
import { countByRelease, listOpenOf, listUnderOthers } from "./case/cases-by-release.ts";
import { type CaseKey, readEvents } from "./case/event-rows.ts";
import { indexAnew } from "./case/index-anew.ts";
import { type Addressee, findLetter, listLetters } from "./case/letter-rows.ts";
import { createLikenessIndex } from "./case/likeness-index.ts";
import { createPartyIndex } from "./case/party-index.ts";
import { verifyAll, verifyCase } from "./case/verify.ts";
import { listVisible } from "./case/visible-cases.ts";
import { type Clock, daysAfter, startOf } from "./clock.ts";
import { migrate } from "./database/migrate.ts";
import { openSqlite } from "./database/sqlite-database.ts";
import { forgetAcknowledgements, rememberedDays } from "./desk/acknowledgement.ts";
import { advanceCase, advanceDays } from "./desk/advance-days.ts";
import { createDesk } from "./desk/desk.ts";
import { foresee } from "./desk/foresee.ts";
import { type Moving, moveCases } from "./desk/move-cases.ts";
import { observeQueued } from "./desk/observe.ts";
import { lastOf } from "./desk/paper-numbers.ts";
import { createDrafts } from "./draft/drafts.ts";
import { openRebases } from "./draft/open-rebases.ts";
import { createPresence } from "./draft/presence.ts";
import { readTallies } from "./figures/tallies.ts";
import type { TallyQuery } from "./figures/tally-query.ts";
import { openIndexKey } from "./index-key.ts";
import { createImports } from "./intake/imports.ts";
import { type Running, runImport } from "./intake/run-import.ts";
import { createOutbox } from "./outbox/outbox.ts";
import { createWebhooks } from "./outbox/webhooks.ts";
import { type AccountFilter, listAccounts } from "./people/account-list.ts";
import { createApiKeys } from "./people/api-keys.ts";
import { createAttempts } from "./people/attempts.ts";
import { deviceKeyOf } from "./people/device-key.ts";
import { createPeople } from "./people/people.ts";
import { createRoster } from "./people/roster.ts";
import { createSessions } from "./people/sessions.ts";
import { listViews, type ViewFilter } from "./people/view-list.ts";
import { createViews } from "./people/views.ts";
import { createPaperTemplates } from "./release/paper-templates.ts";
import { createPolicyShelf } from "./release/policy-shelf.ts";
import { createReminders } from "./reminders/reminders.ts";
import { createRounds } from "./round/rounds.ts";

export const databaseFile = "jiefen.sqlite";

export interface StoreOptions {
  /** Folder of the database, made if absent. */
  readonly dataDir: string;
  readonly clock?: Clock;
}

export type Store = Awaited<ReturnType<typeof openStore>>;

/** Opens the database and brings its tables up to date. */
export async function openStore({ dataDir, clock = Date.now }: StoreOptions) {
  await fs.mkdir(dataDir, { recursive: true, mode: 0o700 });
  const database = await openSqlite(join(dataDir, databaseFile));
  await migrate(database);
  const secret = await openIndexKey(dataDir, database);
  const parties = createPartyIndex(secret);
  const next = monotonicFactory();
  const newId = () => next(clock());
  const policies = createPolicyShelf(database, clock, newId);
  await indexAnew(database, policies, parties);
  const likeness = createLikenessIndex({ database, policies, parties });
  const parts = { database, policies, parties, clock, newId };
  const desk = createDesk(parts);
  const imports = createImports(database, clock);
  const audit = createAuditLog(database, clock);
  const drafts = createDrafts({ database, policies, audit, clock, newId });
  const files = createFiles(dataDir, database, clock, newId);
  const sessions = createSessions(database, clock);
  const outbox = createOutbox(database, clock);
  const reminders = createReminders(database, clock);
  return {
    engine: database.engine,
    /** Throws when the database cannot be read or cannot be written. */
    async probe() {
      await database.read.raw("SELECT 1");
      await database.write((trx) => trx.raw("SELECT 1"));
    },
    clock,
    newId,
    policies,
    desk,
    people: createPeople(database),
    /** What a person's browser locks its own storage with. */
    deviceKey: (person: string) => deviceKeyOf(secret, person),
    sessions,
    attempts: createAttempts(database, clock),
    audit,
    drafts,
    files,
    imports,
    apiKeys: createApiKeys(database, clock),
    /** People who may be asked to mediate. */
    roster: createRoster(database, clock),
    /** Rounds from household to household. */
    rounds: createRounds(database, clock),
    webhooks: createWebhooks(database, clock, secret),
    outbox,
    reminders,
    /** Grades the rows of an import, and takes them in once that is confirmed. */
    runImport: (id: string, running: Running) => runImport({ ...parts, desk, imports }, id, running),
    /** Drafts for the layers whose layer above has published. */
    openRebases: () => openRebases(policies, drafts),
    presence: createPresence(clock),
    views: createViews(database),
    paperTemplates: createPaperTemplates(database, clock),
    /** Accounts of a division and below, by name. */
    accounts: (filter: AccountFilter, page: { readonly limit: number; readonly cursor?: string }) =>
      listAccounts(database.read, filter, page),
    /** Who has seen personal data of cases in a scope, latest first. */
    listViews: (scope: CaseScope, filter: ViewFilter, page: { readonly limit: number; readonly cursor?: string }) =>
      listViews(database.read, scope, filter, page),
    findState: async (id: string): Promise<CaseState | undefined> => (await findCase(database.read, id))?.state,
    /** Oldest first, with their hashes. */
    events: (key: CaseKey) => readEvents(database.read, key),
    list: (scope: CaseScope, filter: CaseFilter, page: PageRequest) => listCases(database.read, scope, filter, page),
    /** Which of these cases a reader may see: how many, and the latest of them. */
    visibleOf: (scope: CaseScope, ids: readonly string[], most: number) => listVisible(database.read, scope, ids, most),
    /** The last number of a series that was given; 0 before the first. */
    lastPaperNumber: (series: NumberSeries) => lastOf(database.read, series),
    /** What figures count. */
    tallies: (query: TallyQuery) => readTallies(database.read, query),
    tasks: (scope: CaseScope, filter: AgendaFilter) => listTasks(database.read, scope, filter),
    hasCaseUnder: (scope: CaseScope, layer: string, release?: string) => hasCaseUnder(database.read, scope, layer, release),
    /** Letters sent to a department at a division, the latest first. */
    letters: (to: Addressee, wanted: { readonly open: boolean; readonly limit: number }) => listLetters(database.read, to, wanted),
    findLetter: (record: string) => findLetter(database.read, record),
    openCases: (scope: CaseScope, limit: number, handler?: string) => listOpen(database.read, scope, limit, handler),
    /** How many open cases of a layer each release has. */
    openCasesByRelease: (layer: string) => countByRelease(database.read, layer),
    /** Open cases of a layer under other releases than this one, the oldest first, at most so many after the one named. */
    openCasesUnderOthers: (layer: string, release: string, limit: number, after?: string) =>
      listUnderOthers(database.read, layer, release, limit, after),
    /** Moves open cases of a layer to a release, or tells what would become of each. */
    moveCases: (moving: Moving) => moveCases(parts, desk, moving),
    /** Open cases of a layer, the oldest first, at most so many after the one named. */
    openCasesOf: (layer: string, limit: number, after?: string) => listOpenOf(database.read, layer, limit, after),
    /** What would become of a case under another policy; nothing is written. */
    foresee: (policy: Policy, standing: Standing, state: CaseState) => foresee(parts, policy, standing, state),
    /** Other disputes of the same people. */
    observed: (policy: Policy, facts: Facts, except?: string) => parties.find(database.read, policy, facts, except),
    /** Cases that may be the same dispute, by the policy's rules. */
    alike: (policy: Policy, likable: Likable, except?: string) => findAlike({ ...parts, likeness }, policy, likable, except),
    /** By what cases alike are looked up, kept in step with the releases in force. */
    likeness,
    findByNumber: (text: string) => parties.findByNumber(database.read, text),
    /** Brings every open case to this day. */
    advanceDays: (today: LocalDate) => advanceDays(parts, desk, today),
    /** Brings one open case to this day. */
    advanceCase: (id: string, today: LocalDate) => advanceCase(desk, id, today),
    /** Tells cases of other disputes of the same people; gives how many changed. */
    observeQueued: () => observeQueued(parts, desk),
    /** Removes what has run out: sessions, files no case keeps, and keys of commands too old to be sent again. */
    async sweep() {
      await sessions.sweep();
      await files.collect();
      await outbox.sweep();
      await reminders.sweep(dayAt(clock()));
      await imports.sweep(startOf(daysAfter(dayAt(clock()), -rememberedDays)));
      await database.write((trx) => forgetAcknowledgements(trx, startOf(daysAfter(dayAt(clock()), -rememberedDays))));
    },
    verifyCase: (id: string) => verifyCase(database, id),
    /** Files that cases keep and that are missing or not what they were. */
    verifyFiles: () => verifyFiles(database, dataDir),
    verifyAll: () => verifyAll(database),
    close: () => database.close(),
  };
}
