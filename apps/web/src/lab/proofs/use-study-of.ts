/** What the server works out about the policy under study: asked for again until it is done, and kept while other parts of the lab are looked at. */
import type { NotStudied, StudyQuery } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { oneDraft } from "../../policy-editing/queries.ts";
import { useMe } from "../../session/me.ts";
import type { LabPartProps } from "../lab-part.ts";

type Answered = NotStudied | { readonly state: "done" };
type Done<Answer extends Answered> = Extract<Answer, { readonly state: "done" }>;

/** Milliseconds between two questions, and for how long an answer is kept that no page shows. */
const pause = 1_000;
const kept = 30 * 60_000;

export interface StudyOf<Answer extends Answered> {
  /** The newest answer; while there is a `pending` one, what came out before the policy changed. */
  readonly done?: Done<Answer>;
  readonly pending?: NotStudied;
  /** The server did not answer. */
  readonly error?: unknown;
  readonly again: () => void;
}

export interface Question<Answer extends Answered> {
  /** Tells this question from others. */
  readonly kind: string;
  readonly ask: (layer: string, query: StudyQuery) => Promise<Answer>;
}

/** `wanted`: false as long as nobody wants to know. */
export function useStudyOf<Answer extends Answered>(
  { kind, ask }: Question<Answer>,
  { source, effective }: Pick<LabPartProps, "source" | "effective">,
  wanted = true,
): StudyOf<Answer> {
  const { today } = useMe();
  const { layer } = source;
  const draft = useStudiedDraft(source);
  const { data, error, isError, refetch } = useQuery({
    queryKey: ["lab-study", kind, layer, draft ?? "", effective.release, today],
    queryFn: () => ask(layer, draft === undefined ? {} : { draft }),
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: kept,
    structuralSharing: false,
    refetchInterval: (query) => (query.state.data?.state === "running" ? pause : false),
  });
  const last = useRef<{ readonly of: string; readonly done: Done<Answer> }>(undefined);
  const of = `${layer} ${draft ?? ""}`;
  if (data && isDone(data)) last.current = { of, done: data };
  const done = last.current?.of === of ? last.current.done : undefined;
  const pending = data ? pendingIn(data) : wanted && !isError ? ({ state: "running" } as const) : undefined;
  return {
    ...(done && { done }),
    ...(pending && { pending }),
    ...(isError && data?.state !== "done" && { error }),
    again: () => void refetch(),
  };
}

function isDone<Answer extends Answered>(answer: Answer): answer is Done<Answer> {
  return answer.state === "done";
}

function pendingIn(answer: Answered): NotStudied | undefined {
  return answer.state === "done" ? undefined : answer;
}

/** The draft the address names, unless it has come to its end or belongs to another layer: then the policy in force is studied. */
function useStudiedDraft({ layer, draft: id }: LabPartProps["source"]): string | undefined {
  const view = useQuery({ ...oneDraft(id ?? ""), enabled: id !== undefined }).data;
  if (id === undefined || view?.layer !== layer) return undefined;
  return view.state === "open" || view.state === "submitted" ? id : undefined;
}
