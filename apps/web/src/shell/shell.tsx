/** The frame of all pages for people who are signed in. */
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, Outlet, ScrollRestoration, useLocation, useNavigation } from "react-router";
import { Courier } from "../offline/courier.tsx";
import { UpdateNotice } from "../offline/update-notice.tsx";
import { FirstPasswordPage } from "../session/first-password-page.tsx";
import { LockedNotice } from "../session/locked-notice.tsx";
import { MeProvider } from "../session/me.ts";
import { UnlockPage } from "../session/unlock-page.tsx";
import { useSession } from "../session/use-session.ts";
import { isUnreachable } from "../session/vault.ts";
import { useNeeded } from "./needs.ts";
import { NotPermittedPage } from "./not-permitted-page.tsx";
import { OfflineNotice } from "./offline-notice.tsx";
import { Failed, Loading } from "./states.tsx";
import { TopBar } from "./top-bar.tsx";

export function Shell() {
  const { t } = useTranslation();
  const location = useLocation();
  const navigation = useNavigation();
  const session = useSession();
  const needed = useNeeded();
  if (session.isPending) return <Loading />;
  if (session.isError && isUnreachable(session.error)) return <UnlockPage onOpened={() => void session.refetch()} />;
  if (session.isError) return <Failed error={session.error} onRetry={() => session.refetch()} />;
  const { me, today } = session.data;
  if (!me) {
    const next = location.pathname + location.search;
    return <Navigate to={next === "/" ? "/signin" : `/signin?next=${encodeURIComponent(next)}`} replace />;
  }
  if (me.passwordChangeDue) return <FirstPasswordPage me={me} />;
  const permitted = needed === undefined || me.permissions.includes(needed);
  // Who has no disputes before them begins with the board, the policy, or the people they manage.
  if (!permitted && location.pathname === "/") {
    return (
      <Navigate
        to={
          me.permissions.includes("figures.read")
            ? "/board"
            : me.permissions.includes("policy.read")
              ? "/policy"
              : me.permissions.includes("people.manage")
                ? "/accounts"
                : "/me"
        }
        replace
      />
    );
  }
  return (
    <MeProvider value={{ me, today }}>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <TopBar />
      <OfflineNotice reached={!session.data.offline} />
      <Courier reached={!session.data.offline} />
      <UpdateNotice />
      <LockedNotice />
      <main id="main" tabIndex={-1} aria-busy={navigation.state === "loading"}>
        <Suspense fallback={<Loading />}>{permitted ? <Outlet /> : <NotPermittedPage />}</Suspense>
      </main>
      <ScrollRestoration />
    </MeProvider>
  );
}
