/** The case at hand of the lab's one-case parts: kept in the page, and in the address or the browser's history, so that it goes along and survives a reload. */
import type { Facts } from "@jiefen/policy";
import { useCallback, useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { type LabCase, labCaseAt } from "../lab-case.ts";
import type { AtHand, Origin } from "./at-hand.ts";

/** Milliseconds without a change after which it is written down: browsers take a limited number of entries at a time. */
const pause = 300;

/** What stands in the history beside the case. */
interface Written {
  readonly from: Origin;
  /** Tells what this page wrote itself from where somebody went. */
  readonly mark: number;
}

export interface CaseInHand {
  readonly atHand: AtHand | undefined;
  readonly choose: (atHand: AtHand) => void;
  /** Gets the newest facts and gives the next; what has been changed by hand may concern somebody, and leaves the address. */
  readonly change: (change: (facts: Facts) => Facts) => void;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

function writtenAt(state: unknown): Written | undefined {
  const written = isRecord(state) ? state.labHand : undefined;
  if (!isRecord(written) || typeof written.mark !== "number" || !isOrigin(written.from)) return undefined;
  return { from: written.from, mark: written.mark };
}

function isOrigin(value: unknown): value is Origin {
  if (!isRecord(value)) return false;
  if (value.kind === "made") return typeof value.seed === "number";
  if (value.kind === "scenario") return typeof value.id === "string";
  return value.kind === "typed" || value.kind === "handed";
}

function read({ search, state }: { readonly search: string; readonly state: unknown }): AtHand | undefined {
  const one = labCaseAt({ search, state });
  return one && { one, from: writtenAt(state)?.from ?? { kind: "handed" } };
}

/** What is made up stands in the address; of anything else only the type does. */
function searchWith(search: string, { type, facts, madeUp }: LabCase): string {
  const kept = new URLSearchParams(search);
  kept.set("type", type);
  kept.delete("facts");
  if (madeUp) kept.set("facts", JSON.stringify(facts));
  return `?${kept}`;
}

export function useAtHand(): CaseInHand {
  const location = useLocation();
  const navigate = useNavigate();
  const [atHand, setAtHand] = useState(() => read(location));
  const newest = useRef(atHand);
  /** As it stands in the place. */
  const kept = useRef(atHand);
  const mark = useRef(writtenAt(location.state)?.mark ?? 0);
  const place = useRef(location);
  useEffect(() => {
    const moved = place.current.key !== location.key;
    place.current = location;
    if (!moved || writtenAt(location.state)?.mark === mark.current) return;
    // Somebody came here by a link, or went back: what stands there counts.
    newest.current = read(location);
    kept.current = newest.current;
    setAtHand(newest.current);
  }, [location]);
  useEffect(() => {
    if (atHand === undefined || atHand === kept.current) return;
    const timer = setTimeout(() => {
      kept.current = atHand;
      mark.current += 1;
      const { pathname, search } = place.current;
      const state = { labCase: atHand.one, labHand: { from: atHand.from, mark: mark.current } };
      void navigate({ pathname, search: searchWith(search, atHand.one) }, { state, replace: true, preventScrollReset: true });
    }, pause);
    return () => clearTimeout(timer);
  }, [atHand, navigate]);

  const choose = useCallback((next: AtHand) => {
    newest.current = next;
    setAtHand(next);
  }, []);
  const change = useCallback(
    (changed: (facts: Facts) => Facts) => {
      const now = newest.current;
      if (!now) return;
      // A case of the desk stays one, whatever is changed of its facts here.
      const ofDesk = now.from.kind === "handed" && !now.one.madeUp;
      const { id: _, ...one } = now.one;
      const next = { ...(ofDesk ? now.one : one), facts: changed(now.one.facts), madeUp: false };
      choose({ one: next, from: ofDesk ? now.from : { kind: "typed" } });
    },
    [choose],
  );
  return { atHand, choose, change };
}
