/** Loads one case with the policy it is handled under, for whatever is shown of it. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api.ts";
import { readCase } from "../offline/read-case.ts";
import { pinnedPolicy } from "../policy/use-policy.ts";
import { useMe } from "../session/me.ts";
import { Failed, Loading } from "../shell/states.tsx";
import { CaseProvider } from "./case-context.ts";
import "./case.css";

interface CaseLoaderProps {
  readonly id: string;
  readonly children: ReactNode;
  /** Shown where the reader knows of no such case. */
  readonly missing: ReactNode;
  /** Around what is shown while the case is not there yet. */
  readonly waiting?: (state: ReactNode) => ReactNode;
}

export function CaseLoader({ id, children, missing, waiting = (state) => state }: CaseLoaderProps) {
  const { t } = useTranslation();
  const { me } = useMe();
  const found = useQuery({ queryKey: ["case", id], queryFn: () => readCase(id, me) });
  const view = found.data;
  const policy = useQuery({ ...pinnedPolicy(view?.layer.id ?? "", view?.release ?? ""), enabled: view !== undefined });
  if (view && policy.data) return <CaseProvider value={{ view, policy: policy.data }}>{children}</CaseProvider>;
  if (problemOf(found.error)?.status === 404) return missing;
  const failed = found.isError ? found : policy.isError ? policy : undefined;
  return waiting(failed ? <Failed error={failed.error} onRetry={() => failed.refetch()} /> : <Loading label={t("case.loading")} />);
}
