/** What is read of letters to one's department. */
import { queryOptions } from "@tanstack/react-query";
import { api } from "../api.ts";

export function inboxOf(state: "open" | "done") {
  return queryOptions({ queryKey: ["letters", state], queryFn: () => api.letters(state) });
}

export function letterOf(id: string) {
  return queryOptions({ queryKey: ["letter", id], queryFn: () => api.letter(id) });
}
