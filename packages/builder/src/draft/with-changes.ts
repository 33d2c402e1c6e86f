/** A draft with changes that the server has not seen yet. */
import { findAt, isObject, type JsonObject, type Segments, segmentsOf } from "@jiefen/policy";
import type { DraftChange, Drafted } from "./drafted.ts";

/** A copy with the value at the place; `undefined` takes it away. Places under what is no object are left alone. */
export function setAt(document: unknown, place: Segments, value: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return value;
  const object: JsonObject = isObject(document) ? document : {};
  const inner = setAt(Object.hasOwn(object, key) ? object[key] : undefined, rest, value);
  if (inner !== undefined) return { ...object, [key]: inner };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** Later changes of one place count. What is written becomes this layer's, what is given back the layer's above. */
export function withChanges(drafted: Drafted, changes: readonly DraftChange[]): Drafted {
  return changes.reduce(withChange, drafted);
}

function withChange(drafted: Drafted, { path, pointer, value }: DraftChange): Drafted {
  const { policy, above } = drafted;
  const place = segmentsOf(pointer);
  const given = value === undefined ? findAt(above?.documents[path], place) : value;
  const before = policy.provenance[path] ?? {};
  const kept = Object.entries(before).filter(([written]) => written !== pointer && !written.startsWith(`${pointer}/`));
  const inherited = Object.entries(above?.provenance[path] ?? {}).filter(
    ([written]) => written === pointer || written.startsWith(`${pointer}/`),
  );
  const written = value === undefined ? inherited : [[pointer, policy.layer] as const];
  return {
    ...drafted,
    policy: {
      ...policy,
      documents: { ...policy.documents, [path]: setAt(policy.documents[path], place, given) },
      provenance: { ...policy.provenance, [path]: Object.fromEntries([...kept, ...written]) },
    },
  };
}
