/** Whatever is done to an account: the page and the list show what came of it. */
import type { AccountView } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";

export function useAccountChange<Given>(id: string, act: (given: Given) => Promise<AccountView>, done: (account: AccountView) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (account) => {
      client.setQueryData(["account", id], account);
      for (const key of ["accounts", "session"]) void client.invalidateQueries({ queryKey: [key] });
      done(account);
    },
  });
}
