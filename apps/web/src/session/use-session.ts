/** Who is signed in, as the server says; while it is not reached, as it said last. */
import { dayAt } from "@jiefen/policy";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { entered, isUnreachable, type Session, toldSession } from "./vault.ts";

async function readSession(): Promise<Session> {
  try {
    return await entered(await api.session());
  } catch (error) {
    const told = isUnreachable(error) ? await toldSession().catch(() => undefined) : undefined;
    if (!told) throw error;
    return { ...told, today: dayAt(Date.now()) };
  }
}

export function useSession() {
  return useQuery({ queryKey: ["session"], queryFn: readSession, staleTime: 60_000, refetchOnReconnect: "always" });
}
