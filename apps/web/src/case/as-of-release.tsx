/** What was told or filed under an older release, shown by the forms and titles of that release. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { pinnedPolicy } from "../policy/use-policy.ts";
import { Failed, Loading } from "../shell/states.tsx";
import { CaseProvider, useCase } from "./case-context.ts";

export function AsOfRelease({ release, children }: { readonly release: string; readonly children: ReactNode }) {
  const { view, policy } = useCase();
  const older = useQuery({ ...pinnedPolicy(view.layer.id, release), enabled: release !== policy.release });
  if (release === policy.release) return children;
  if (older.data) return <CaseProvider value={{ view, policy: older.data }}>{children}</CaseProvider>;
  return older.isError ? <Failed error={older.error} onRetry={() => older.refetch()} /> : <Loading />;
}
