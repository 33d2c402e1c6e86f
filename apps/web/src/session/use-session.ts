/** Who is signed in, as the server says. */
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";

export function useSession() {
  return useQuery({ queryKey: ["session"], queryFn: api.session, staleTime: 60_000 });
}
