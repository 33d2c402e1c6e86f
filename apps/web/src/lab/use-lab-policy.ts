/** The policy under study: in force, or as a draft of the layer has it, compiled in the browser. */
import { compile, type EffectivePolicy, type Policy, released } from "@jiefen/policy";
import type { DraftView, LabPolicy } from "@jiefen/server/client";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import { api } from "../api.ts";
import { isSound } from "../policy-editing/drafted.ts";
import { oneDraft } from "../policy-editing/queries.ts";
import type { LabPartProps, LabSource } from "./lab-part.ts";

/** What is in force of a layer, with its scenarios and what bounds it. */
export function labInForce(layer: string) {
  return queryOptions({
    queryKey: ["policy", layer, "lab"],
    queryFn: () => api.labPolicy(layer),
    staleTime: 5 * 60_000,
    // A policy is large and never changes in part.
    structuralSharing: false,
  });
}

export type Studied = Pick<LabPartProps, "policy" | "effective" | "above" | "inForce" | "contracts">;

export interface LabPolicyRead {
  /** Absent while it is read. */
  readonly studied?: Studied;
  /** The draft the address names, where it may be studied. */
  readonly draft?: DraftView;
  /** It has errors, so that the policy in force stands in for it. */
  readonly broken: boolean;
  /** The address names a draft of another layer, or one that has come to its end. */
  readonly gone: boolean;
  readonly error?: unknown;
  readonly retry: () => void;
}

function compiled(effective: EffectivePolicy): Policy | undefined {
  try {
    return compile(released(effective));
  } catch {
    // A draft that cannot be compiled has errors, and its own pages say which.
    return undefined;
  }
}

function studiedOf({ policy: effective, above, contracts }: LabPolicy): Studied | undefined {
  const policy = compiled(effective);
  return policy && { policy, effective, contracts, ...(above && { above }) };
}

/** The older of two that are read alike: reading the same version again must not begin a study anew. */
function useLasting<Value>(value: Value | undefined, key: string | undefined): Value | undefined {
  const last = useRef<{ readonly key: string | undefined; readonly value: Value | undefined }>(undefined);
  if (last.current === undefined || last.current.key !== key) last.current = { key, value };
  return last.current.value;
}

export function useLabPolicy({ layer, draft: id }: LabSource): LabPolicyRead {
  const inForce = useQuery(labInForce(layer));
  const draft = useQuery({ ...oneDraft(id ?? ""), enabled: id !== undefined });
  const view = id === undefined ? undefined : draft.data;
  const newest = view?.layer === layer && (view.state === "open" || view.state === "submitted") ? view : undefined;
  const usable = useLasting(newest, newest && `${newest.id} ${newest.version} ${newest.state} ${newest.above}`);
  const lasting = useLasting(inForce.data, inForce.data?.policy.release);
  const drafted = useMemo(() => {
    if (!usable || !isSound(usable)) return undefined;
    const { policy, aboveDocuments, contracts } = usable;
    const studied = studiedOf({ policy, contracts, ...(aboveDocuments && { above: aboveDocuments }) });
    return studied && { ...studied, ...(lasting && { inForce: lasting.policy }) };
  }, [usable, lasting]);
  const current = useMemo(() => lasting && studiedOf(lasting), [lasting]);
  const waiting = id !== undefined && draft.isPending;
  const failed = [inForce, ...(id === undefined ? [] : [draft])].find((query) => query.isError && query.data === undefined);
  return {
    ...(!waiting && { studied: drafted ?? current }),
    ...(usable && { draft: usable }),
    broken: usable !== undefined && drafted === undefined,
    gone: view !== undefined && usable === undefined,
    ...(failed && { error: failed.error }),
    retry: () => void failed?.refetch(),
  };
}
