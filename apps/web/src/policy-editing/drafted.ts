/** A draft as the builder takes it: with what is not saved yet, what is wrong by place, and compiled as far as it can be. */
import { type Drafted, placeKey, placeOfIssue, withChanges } from "@jiefen/builder";
import { compile, type Issue, type Policy, released } from "@jiefen/policy";
import type { DraftView } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import { problemOf } from "../api.ts";
import { currentPolicy } from "../policy/use-policy.ts";
import { releasedDocuments } from "./queries.ts";
import type { Unsaved } from "./use-saving.ts";

/** As the server has it. */
export function draftedOf({ policy, contracts, aboveDocuments }: DraftView): Drafted {
  return { policy, contracts, ...(aboveDocuments && { above: aboveDocuments }) };
}

export function useDrafted(view: DraftView, unsaved: readonly Unsaved[]): Drafted {
  const base = useQuery(releasedDocuments(view.layer, view.base)).data;
  return useMemo(() => {
    return withChanges(
      { ...draftedOf(view), ...(base && { base }) },
      unsaved.flatMap(({ changes }) => changes),
    );
  }, [view, unsaved, base]);
}

export function isSound(view: DraftView): boolean {
  return view.issues.every(({ severity }) => severity !== "error");
}

/** Undefined where the documents cannot be compiled, which a draft without errors always can. */
function tryCompile(view: DraftView): Policy | undefined {
  try {
    return compile(released(view.policy));
  } catch {
    // The check page says what is wrong; until then the last policy that worked serves for sentences.
    return undefined;
  }
}

/** The draft compiled; while it has errors, as it was before them, or else the policy in force. `fresh` says which. */
export function useCompiled(view: DraftView): { readonly policy: Policy | undefined; readonly fresh: boolean } {
  const now = useMemo(() => (isSound(view) ? tryCompile(view) : undefined), [view]);
  const last = useRef<Policy>(undefined);
  if (now) last.current = now;
  const inForce = useQuery({ ...currentPolicy(view.layer), enabled: last.current === undefined });
  return { policy: now ?? last.current ?? inForce.data, fresh: now !== undefined };
}

/** Issues of the draft and of what was refused, at their places. */
export function useIssues(view: DraftView, unsaved: readonly Unsaved[]): ReadonlyMap<string, readonly Issue[]> {
  return useMemo(() => {
    const refused = unsaved.flatMap(({ error }) => problemOf(error)?.issues ?? []);
    return byPlace([...refused, ...view.issues.filter(({ severity }) => severity === "error")]);
  }, [view, unsaved]);
}

/** Issues of what was refused alone. */
export function useRefused(error: unknown): ReadonlyMap<string, readonly Issue[]> {
  return useMemo(() => byPlace(problemOf(error)?.issues ?? []), [error]);
}

function byPlace(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const found = new Map<string, readonly Issue[]>();
  for (const issue of issues) {
    const at = placeOfIssue(issue.file, issue.pointer);
    if (!at) continue;
    const key = placeKey(at.path, at.place);
    found.set(key, [...(found.get(key) ?? []), issue]);
  }
  return found;
}
