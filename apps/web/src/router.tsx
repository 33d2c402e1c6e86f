/** The addresses of all pages; each page's code is loaded when it is first visited. */
import { createBrowserRouter } from "react-router";
import { CrashPage } from "./shell/crash-page.tsx";
import { needs } from "./shell/needs.ts";
import { Shell } from "./shell/shell.tsx";

export const router = createBrowserRouter([
  {
    path: "/signin",
    ErrorBoundary: CrashPage,
    lazy: async () => ({ Component: (await import("./session/sign-in-page.tsx")).SignInPage }),
    HydrateFallback: () => null,
  },
  {
    path: "/preview",
    ErrorBoundary: CrashPage,
    lazy: async () => ({ Component: (await import("./policy-editing/phone-page.tsx")).PhonePage }),
    HydrateFallback: () => null,
  },
  {
    path: "/",
    Component: Shell,
    ErrorBoundary: CrashPage,
    HydrateFallback: () => null,
    children: [
      { index: true, handle: needs("case.read"), lazy: async () => ({ Component: (await import("./agenda/agenda-page.tsx")).AgendaPage }) },
      { path: "cases", handle: needs("case.read"), lazy: async () => ({ Component: (await import("./cases/cases-page.tsx")).CasesPage }) },
      {
        path: "cases/new",
        handle: needs("case.create"),
        lazy: async () => ({ Component: (await import("./intake/type-page.tsx")).TypePage }),
      },
      {
        path: "cases/new/:type",
        handle: needs("case.create"),
        lazy: async () => ({ Component: (await import("./intake/intake-page.tsx")).IntakePage }),
      },
      {
        path: "accounts/keys",
        handle: needs("people.manage"),
        lazy: async () => ({ Component: (await import("./accounts/keys-page.tsx")).KeysPage }),
      },
      {
        path: "accounts/webhooks",
        handle: needs("people.manage"),
        lazy: async () => ({ Component: (await import("./outgoing/webhooks-page.tsx")).WebhooksPage }),
      },
      {
        path: "cases/import",
        handle: needs("case.import"),
        lazy: async () => ({ Component: (await import("./importing/import-page.tsx")).ImportPage }),
      },
      {
        path: "cases/import/:id",
        handle: needs("case.import"),
        lazy: async () => ({ Component: (await import("./importing/import-detail.tsx")).ImportDetailPage }),
      },
      { path: "cases/:id", handle: needs("case.read"), lazy: async () => ({ Component: (await import("./case/case-page.tsx")).CasePage }) },
      {
        path: "roster",
        handle: needs("roster.read"),
        lazy: async () => ({ Component: (await import("./roster/roster-page.tsx")).RosterPage }),
      },
      {
        path: "rounds",
        handle: needs("case.read"),
        lazy: async () => ({ Component: (await import("./rounds/rounds-page.tsx")).RoundsPage }),
      },
      {
        path: "cases/:id/papers/:paper",
        handle: needs("case.read"),
        lazy: async () => ({ Component: (await import("./papers/paper-reading-page.tsx")).PaperReadingPage }),
      },
      {
        path: "letters",
        handle: needs("letter.answer"),
        lazy: async () => ({ Component: (await import("./letters/letters-page.tsx")).LettersPage }),
      },
      {
        path: "letters/:id",
        handle: needs("letter.answer"),
        lazy: async () => ({ Component: (await import("./letters/letter-page.tsx")).LetterPage }),
      },
      {
        path: "supervision",
        handle: needs("case.read"),
        lazy: async () => ({ Component: (await import("./supervision/supervision-page.tsx")).SupervisionPage }),
      },
      {
        path: "board",
        handle: needs("figures.read"),
        lazy: async () => ({ Component: (await import("./board/board-page.tsx")).BoardPage }),
      },
      { path: "policy", lazy: async () => ({ Component: (await import("./policy/policy-page.tsx")).PolicyPage }) },
      {
        path: "policy/new",
        handle: needs("policy.edit"),
        lazy: async () => ({ Component: (await import("./new-layer/new-layer-page.tsx")).NewLayerPage }),
      },
      {
        path: "policy/differences",
        handle: needs("policy.read"),
        lazy: async () => ({ Component: (await import("./differences/differences-page.tsx")).DifferencesPage }),
      },
      {
        path: "policy/drafts",
        handle: needs("policy.read"),
        lazy: async () => ({ Component: (await import("./policy-editing/drafts-page.tsx")).DraftsPage }),
      },
      {
        path: "policy/drafts/:id",
        handle: needs("policy.read"),
        lazy: async () => ({ Component: (await import("./policy-editing/draft-page.tsx")).DraftPage }),
      },
      {
        path: "policy/drafts/:id/rebase",
        handle: needs("policy.read"),
        lazy: async () => ({ Component: (await import("./policy-editing/rebase-page.tsx")).RebasePage }),
      },
      {
        path: "policy/drafts/:id/check",
        handle: needs("policy.read"),
        lazy: async () => ({ Component: (await import("./policy-editing/check-page.tsx")).CheckPage }),
      },
      {
        path: "policy/drafts/:id/review",
        handle: needs("policy.read"),
        lazy: async () => ({ Component: (await import("./policy-editing/review-page.tsx")).ReviewPage }),
      },
      {
        path: "policy/releases",
        handle: needs("policy.read"),
        lazy: async () => ({ Component: (await import("./policy-editing/releases-page.tsx")).ReleasesPage }),
      },
      {
        path: "lab/:part?",
        handle: needs("policy.read"),
        lazy: async () => ({ Component: (await import("./lab/lab-page.tsx")).LabPage }),
      },
      {
        path: "audit",
        handle: needs("audit.read"),
        lazy: async () => ({ Component: (await import("./policy-editing/audit-page.tsx")).AuditPage }),
      },
      { path: "offline", lazy: async () => ({ Component: (await import("./offline/offline-page.tsx")).OfflinePage }) },
      { path: "me", lazy: async () => ({ Component: (await import("./session/my-account-page.tsx")).MyAccountPage }) },
      {
        path: "accounts",
        handle: needs("people.manage"),
        lazy: async () => ({ Component: (await import("./accounts/accounts-page.tsx")).AccountsPage }),
      },
      {
        path: "accounts/:id",
        handle: needs("people.manage"),
        lazy: async () => ({ Component: (await import("./accounts/account-page.tsx")).AccountPage }),
      },
      {
        path: "organisation",
        handle: needs("organisation.manage"),
        lazy: async () => ({ Component: (await import("./organisation/organisation-page.tsx")).OrganisationPage }),
      },
      { path: "views", handle: needs("log.read"), lazy: async () => ({ Component: (await import("./views/views-page.tsx")).ViewsPage }) },
      { path: "*", lazy: async () => ({ Component: (await import("./shell/not-found-page.tsx")).NotFoundPage }) },
    ],
  },
]);
