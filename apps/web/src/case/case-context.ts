/** The case on the page and the policy it is handled under. */
import type { Policy } from "@jiefen/policy";
import type { CaseView } from "@jiefen/server/client";
import { createContext, useContext } from "react";

export interface OpenCase {
  readonly view: CaseView;
  readonly policy: Policy;
}

const CaseContext = createContext<OpenCase | undefined>(undefined);
export const CaseProvider = CaseContext.Provider;

export function useCase(): OpenCase {
  const open = useContext(CaseContext);
  if (!open) throw new Error("useCase is for parts of the case page");
  return open;
}
