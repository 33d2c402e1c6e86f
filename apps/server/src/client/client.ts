/** The typed client of the HTTP API: one function per route, over fetch. */
import type { Language } from "@jiefen/policy";
import type {
  AccountQuery,
  AccountUpdate,
  AgendaQuery,
  AlikeRequest,
  AttachmentQuery,
  AttachmentUpload,
  AuditQuery,
  CaseExportQuery,
  CaseQuery,
  CommandRequest,
  DecisionRequest,
  DeliveriesQuery,
  DifferenceMatrixQuery,
  DraftApproval,
  DraftEditing,
  DraftFigureQuery,
  DraftOpening,
  DraftPaperFileQuery,
  DraftPaperQuery,
  DraftPresenceRequest,
  DraftReturn,
  DraftSettling,
  DraftSubmission,
  EarlierDisputesRequest,
  ExchangeFormat,
  FigureCasesQuery,
  FigureQuery,
  FiguresQuery,
  ImportedFile,
  ImportRowsQuery,
  ImportTaken,
  IntakeRequest,
  LetterCommand,
  LetterPaperQuery,
  LettersQuery,
  MergeRequest,
  Moves,
  NewAccount,
  NewApiKey,
  NewImport,
  NewLayer,
  NewTemplate,
  OrganisationUpdate,
  PaperQuery,
  PaperTextQuery,
  PasswordChange,
  RelationRequest,
  ReminderWishes,
  ReportQuery,
  RosterEntryRequest,
  RosterQuery,
  RosterUpdate,
  RoundEntryRequest,
  RoundQuery,
  Setup,
  SignIn,
  StudiedCasesQuery,
  StudyQuery,
  SupervisionQuery,
  TakeInRequest,
  TemplateQuery,
  UnmergeRequest,
  ViewsQuery,
  WebhookSettings,
} from "../api/index.ts";
import { type Call, createCall } from "./call.ts";

export interface ClientOptions {
  /** E.g. `http://127.0.0.1:8080`; the page's own origin if absent. */
  readonly origin?: string;
  /** The language of error answers; asked at each request. */
  readonly language?: () => Language;
  readonly fetch?: typeof fetch;
}

export type Client = ReturnType<typeof createClient>;

/** Every function throws a `ProblemError`. Commands take the idempotency key from the caller, so that a retry after a lost answer is safe. */
export function createClient(options: ClientOptions = {}) {
  const call = createCall(options);
  return {
    ...sessionCalls(call),
    ...accountCalls(call),
    ...policyCalls(call),
    ...draftCalls(call),
    ...releaseCalls(call),
    ...labCalls(call),
    ...caseCalls(call),
    ...importCalls(call),
    ...rosterCalls(call),
    ...outgoingCalls(call),
  };
}

function sessionCalls(call: Call) {
  return {
    health: () => call("GET /api/health"),
    ready: () => call("GET /api/ready"),
    description: () => call("GET /api/openapi.json"),
    session: () => call("GET /api/session"),
    signIn: (body: SignIn) => call("POST /api/session", { body }),
    signOut: () => call("DELETE /api/session"),
    changePassword: (body: PasswordChange) => call("POST /api/session/password", { body }),
    signOutEverywhere: () => call("DELETE /api/session/everywhere"),
    setupChoices: () => call("GET /api/setup"),
    setup: (body: Setup) => call("POST /api/setup", { body }),
    people: (role?: string, division?: string) => call("GET /api/people", { query: { role, division } }),
  };
}

function accountCalls(call: Call) {
  return {
    accounts: (query: AccountQuery = {}) => call("GET /api/accounts", { query }),
    addAccount: (body: NewAccount) => call("POST /api/accounts", { body }),
    account: (id: string) => call("GET /api/accounts/:id", { params: { id } }),
    changeAccount: (id: string, body: AccountUpdate) => call("POST /api/accounts/:id", { params: { id }, body }),
    resetPassword: (id: string) => call("POST /api/accounts/:id/password", { params: { id } }),
    endSessions: (id: string) => call("DELETE /api/accounts/:id/sessions", { params: { id } }),
    unlock: (id: string) => call("POST /api/accounts/:id/unlock", { params: { id } }),
    organisation: (layer: string) => call("GET /api/organisation/:layer", { params: { layer } }),
    changeOrganisation: (layer: string, body: OrganisationUpdate) => call("POST /api/organisation/:layer", { params: { layer }, body }),
    allViews: (query: ViewsQuery = {}) => call("GET /api/views", { query }),
  };
}

function policyCalls(call: Call) {
  return {
    policies: () => call("GET /api/policies"),
    policy: (layer: string) => call("GET /api/policies/:layer", { params: { layer } }),
    release: (layer: string, digest: string) => call("GET /api/policies/:layer/releases/:digest", { params: { layer, digest } }),
    standing: (layer: string) => call("GET /api/standing/:layer", { params: { layer } }),
    decide: (body: DecisionRequest, signal?: AbortSignal) => call("POST /api/decisions", { body, signal }),
  };
}

function draftCalls(call: Call) {
  return {
    drafts: (layer?: string) => call("GET /api/drafts", { query: { layer } }),
    openDraft: (body: DraftOpening) => call("POST /api/drafts", { body }),
    draft: (id: string) => call("GET /api/drafts/:id", { params: { id } }),
    editDraft: (id: string, body: DraftEditing) => call("POST /api/drafts/:id/edits", { params: { id }, body }),
    draftPresence: (id: string, body: DraftPresenceRequest) => call("POST /api/drafts/:id/presence", { params: { id }, body }),
    draftFigure: (id: string, figure: string, query: DraftFigureQuery = {}) =>
      call("GET /api/drafts/:id/figures/:figure", { params: { id, figure }, query }),
    draftPaper: (id: string, paper: string, query: DraftPaperQuery = {}) =>
      call("GET /api/drafts/:id/papers/:paper", { params: { id, paper }, query }),
    draftPaperFile: (id: string, paper: string, query: DraftPaperFileQuery) =>
      call("GET /api/drafts/:id/papers/:paper/file", { params: { id, paper }, query }),
    template: (id: string, paper: string, query: TemplateQuery) =>
      call("GET /api/drafts/:id/templates/:paper", { params: { id, paper }, query }),
    bringTemplate: (id: string, paper: string, body: NewTemplate) =>
      call("POST /api/drafts/:id/templates/:paper", { params: { id, paper }, body }),
    exportDraft: (id: string, format: ExchangeFormat) => call("GET /api/drafts/:id/export", { params: { id }, query: { format } }),
    previewImport: (id: string, body: ImportedFile) => call("POST /api/drafts/:id/imports/preview", { params: { id }, body }),
    takeImport: (id: string, body: ImportTaken) => call("POST /api/drafts/:id/imports", { params: { id }, body }),
    undoDraft: (id: string, version: number) => call("POST /api/drafts/:id/undo", { params: { id }, body: { version } }),
    redoDraft: (id: string, version: number) => call("POST /api/drafts/:id/redo", { params: { id }, body: { version } }),
    checkDraft: (id: string) => call("GET /api/drafts/:id/check", { params: { id } }),
    draftImpact: (id: string, cursor?: string) => call("GET /api/drafts/:id/impact", { params: { id }, query: { cursor } }),
    submitDraft: (id: string, body: DraftSubmission) => call("POST /api/drafts/:id/submit", { params: { id }, body }),
    takeBackDraft: (id: string, version: number) => call("POST /api/drafts/:id/take-back", { params: { id }, body: { version } }),
    returnDraft: (id: string, body: DraftReturn) => call("POST /api/drafts/:id/return", { params: { id }, body }),
    approveDraft: (id: string, body: DraftApproval) => call("POST /api/drafts/:id/approve", { params: { id }, body }),
    draftRebase: (id: string) => call("GET /api/drafts/:id/rebase", { params: { id } }),
    rebaseDraft: (id: string, version: number) => call("POST /api/drafts/:id/rebase", { params: { id }, body: { version } }),
    settleDraft: (id: string, body: DraftSettling) => call("POST /api/drafts/:id/settlements", { params: { id }, body }),
    discardDraft: (id: string, version: number) => call("POST /api/drafts/:id/discard", { params: { id }, body: { version } }),
  };
}

function releaseCalls(call: Call) {
  return {
    layerBeginnings: () => call("GET /api/layers"),
    beginLayer: (body: NewLayer) => call("POST /api/layers", { body }),
    layerDifferences: (layer: string, draft?: string) => call("GET /api/differences/:layer", { params: { layer }, query: { draft } }),
    differenceMatrix: (query: DifferenceMatrixQuery = {}) => call("GET /api/differences", { query }),
    releases: (layer: string) => call("GET /api/releases/:layer", { params: { layer } }),
    releaseDifferences: (layer: string, release: string, from?: string) =>
      call("GET /api/releases/:layer/:release/differences", { params: { layer, release }, query: { from } }),
    withdrawRelease: (layer: string, publication: string, reason: string) =>
      call("POST /api/releases/:layer/:publication/withdraw", { params: { layer, publication }, body: { reason } }),
    /** The first cases, or those after the one named. */
    previewMoves: (layer: string, after?: string) =>
      call("GET /api/releases/:layer/moves", { params: { layer }, ...(after === undefined ? {} : { query: { after } }) }),
    moveCases: (layer: string, body: Moves) => call("POST /api/releases/:layer/moves", { params: { layer }, body }),
    audit: (query: AuditQuery = {}) => call("GET /api/audit", { query }),
  };
}

function labCalls(call: Call) {
  return {
    labPolicy: (layer: string) => call("GET /api/lab/:layer", { params: { layer } }),
    checks: (layer: string, query: StudyQuery = {}) => call("GET /api/lab/:layer/checks", { params: { layer }, query }),
    coverage: (layer: string, query: StudyQuery = {}) => call("GET /api/lab/:layer/coverage", { params: { layer }, query }),
    studiedCases: (layer: string, query: StudiedCasesQuery = {}, signal?: AbortSignal) =>
      call("GET /api/lab/:layer/cases", { params: { layer }, query, signal }),
  };
}

function caseCalls(call: Call) {
  return {
    agenda: (query: AgendaQuery = {}) => call("GET /api/agenda", { query }),
    supervision: (query: SupervisionQuery = {}) => call("GET /api/supervision", { query }),
    figures: (query: FiguresQuery = {}) => call("GET /api/figures", { query }),
    figuresReport: (query: ReportQuery) => call("GET /api/figures-report", { query }),
    figure: (figure: string, query: FigureQuery = {}) => call("GET /api/figures/:figure", { params: { figure }, query }),
    figureCases: (figure: string, query: FigureCasesQuery = {}) => call("GET /api/figures/:figure/cases", { params: { figure }, query }),
    figureRounds: (figure: string, query: FigureCasesQuery = {}) => call("GET /api/figures/:figure/rounds", { params: { figure }, query }),
    exportCases: (query: CaseExportQuery = {}) => call("GET /api/case-export", { query }),
    cases: (query: CaseQuery = {}) => call("GET /api/cases", { query }),
    earlierDisputes: (body: EarlierDisputesRequest) => call("POST /api/earlier-disputes", { body }),
    alike: (body: AlikeRequest) => call("POST /api/alike", { body }),
    relations: (id: string) => call("GET /api/cases/:id/relations", { params: { id } }),
    relate: (id: string, body: RelationRequest, key: string) => call("POST /api/cases/:id/relations", { params: { id }, body, key }),
    merge: (id: string, body: MergeRequest, key: string) => call("POST /api/cases/:id/merges", { params: { id }, body, key }),
    unmerge: (id: string, body: UnmergeRequest, key: string) => call("POST /api/cases/:id/merges/undo", { params: { id }, body, key }),
    takeIn: (body: TakeInRequest, key: string) => call("POST /api/cases", { body, key }),
    case: (id: string) => call("GET /api/cases/:id", { params: { id } }),
    timeline: (id: string) => call("GET /api/cases/:id/events", { params: { id } }),
    command: (id: string, body: CommandRequest, key: string) => call("POST /api/cases/:id/commands", { params: { id }, body, key }),
    letters: (state: NonNullable<LettersQuery["state"]> = "open") => call("GET /api/letters", { query: { state } }),
    letter: (id: string) => call("GET /api/letters/:id", { params: { id } }),
    letterPaper: (id: string, query: LetterPaperQuery) => call("GET /api/letters/:id/paper", { params: { id }, query }),
    onLetter: (id: string, command: LetterCommand, key: string) =>
      call("POST /api/letters/:id/commands", { params: { id }, body: { command }, key }),
    views: (id: string) => call("GET /api/cases/:id/views", { params: { id } }),
    papers: (id: string) => call("GET /api/cases/:id/papers", { params: { id } }),
    paper: (id: string, paper: string, query: PaperQuery) => call("GET /api/cases/:id/papers/:paper", { params: { id, paper }, query }),
    attach: (id: string, query: AttachmentUpload, upload: Blob, key: string) =>
      call("POST /api/cases/:id/attachments", { params: { id }, query, upload, key }),
    attachment: (id: string, attachment: string, query: AttachmentQuery = {}) =>
      call("GET /api/cases/:id/attachments/:attachment", { params: { id, attachment }, query }),
    paperText: (id: string, paper: string, query: PaperTextQuery = {}) =>
      call("GET /api/cases/:id/papers/:paper/text", { params: { id, paper }, query }),
    dossier: (id: string) => call("GET /api/cases/:id/dossier", { params: { id } }),
    verify: (id: string) => call("GET /api/cases/:id/verify", { params: { id } }),
  };
}

function importCalls(call: Call) {
  return {
    caseTemplate: (type: string, language?: Language) => call("GET /api/case-templates/:type", { params: { type }, query: { language } }),
    imports: () => call("GET /api/imports"),
    uploadImport: (body: NewImport) => call("POST /api/imports", { body }),
    import: (id: string) => call("GET /api/imports/:id", { params: { id } }),
    importRows: (id: string, query: ImportRowsQuery) => call("GET /api/imports/:id/rows", { params: { id }, query }),
    importCorrections: (id: string) => call("GET /api/imports/:id/corrections", { params: { id } }),
    commitImport: (id: string) => call("POST /api/imports/:id/commit", { params: { id } }),
    cancelImport: (id: string) => call("POST /api/imports/:id/cancel", { params: { id } }),
  };
}

function rosterCalls(call: Call) {
  return {
    teamProposal: (id: string) => call("GET /api/cases/:id/team-proposal", { params: { id } }),
    rounds: (query: RoundQuery = {}) => call("GET /api/rounds", { query }),
    keepRound: (body: RoundEntryRequest) => call("POST /api/rounds", { body }),
    roster: (query: RosterQuery = {}) => call("GET /api/roster", { query }),
    addToRoster: (body: RosterEntryRequest) => call("POST /api/roster", { body }),
    rosterPerson: (id: string) => call("GET /api/roster/:id", { params: { id } }),
    changeOnRoster: (id: string, body: RosterUpdate) => call("POST /api/roster/:id", { params: { id }, body }),
  };
}

/** What joins other software, and what reaches people by itself. */
function outgoingCalls(call: Call) {
  return {
    intake: (body: IntakeRequest) => call("POST /api/intake", { body }),
    keys: () => call("GET /api/keys"),
    addKey: (body: NewApiKey) => call("POST /api/keys", { body }),
    revokeKey: (id: string) => call("DELETE /api/keys/:id", { params: { id } }),
    mails: (query: DeliveriesQuery = {}) => call("GET /api/mails", { query }),
    reminders: () => call("GET /api/reminders"),
    changeReminders: (body: ReminderWishes) => call("POST /api/reminders", { body }),
    openCalendar: () => call("POST /api/reminders/calendar"),
    closeCalendar: () => call("DELETE /api/reminders/calendar"),
    webhooks: () => call("GET /api/webhooks"),
    addWebhook: (body: WebhookSettings) => call("POST /api/webhooks", { body }),
    changeWebhook: (id: string, body: WebhookSettings) => call("POST /api/webhooks/:id", { params: { id }, body }),
    removeWebhook: (id: string) => call("DELETE /api/webhooks/:id", { params: { id } }),
    changeWebhookSecret: (id: string) => call("POST /api/webhooks/:id/secret", { params: { id } }),
    testWebhook: (id: string) => call("POST /api/webhooks/:id/test", { params: { id } }),
    deliveries: (id: string, query: DeliveriesQuery = {}) => call("GET /api/webhooks/:id/deliveries", { params: { id }, query }),
    redeliver: (id: string, delivery: string) => call("POST /api/webhooks/:id/deliveries/:delivery", { params: { id, delivery } }),
    calendar: (file: string) => call("GET /api/calendar/:file", { params: { file } }),
  };
}
