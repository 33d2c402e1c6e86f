/** Sends what waits whenever the server may be reached, and keeps what may be needed without it; draws nothing. */
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useMe } from "../session/me.ts";
import { carryAlong } from "./carry-along.ts";
import { deliver } from "./deliver.ts";
import { useOutbox } from "./use-outbox.ts";

/** Between two tries while something waits. */
const pause = 30_000;

export function Courier({ reached }: { readonly reached: boolean }) {
  const { me } = useMe();
  const { waiting } = useOutbox();
  const wait = waiting > 0;
  useEffect(() => {
    if (!reached || !wait) return;
    // What comes of it stands on what waits; where the vault is not open there is nothing to send.
    const go = () => void deliver(me).catch(() => undefined);
    go();
    const timer = window.setInterval(go, pause);
    window.addEventListener("online", go);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener("online", go);
    };
  }, [me, reached, wait]);
  useQuery({
    queryKey: ["carryAlong", me.id],
    queryFn: () => carryAlong(me),
    enabled: reached && me.permissions.includes("case.read"),
    staleTime: 10 * 60_000,
    refetchInterval: 10 * 60_000,
    retry: false,
  });
  return null;
}
