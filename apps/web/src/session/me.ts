/** The person at work and the server's day, for every page inside the shell. */
import type { LocalDate } from "@jiefen/policy";
import type { Me } from "@jiefen/server/client";
import { createContext, useContext } from "react";

interface AtWork {
  readonly me: Me;
  readonly today: LocalDate;
}

const MeContext = createContext<AtWork | undefined>(undefined);
export const MeProvider = MeContext.Provider;

export function useMe(): AtWork {
  const here = useContext(MeContext);
  if (!here) throw new Error("useMe is for pages inside the shell");
  return here;
}
