/** The audit log of the reader's layers, newest first. */
import type { Text } from "@jiefen/policy";
import { type AuditEntry, type AuditFilter, auditKinds, nameless, type Store } from "@jiefen/store";
import type { AuditEntryView, AuditPage } from "../api/index.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { auditTitles } from "./audit-words.ts";
import { draftTitle } from "./draft-title.ts";
import { getVisible, visibleLayers } from "./scope.ts";

const perPage = 50;

export const auditRoutes: readonly Route[] = [{ method: "GET", path: "/api/audit", asks: ["audit.read"], handle: list }];

async function list(call: SignedInCall<"GET /api/audit">): Promise<Answer> {
  const { store } = call.service;
  const { before, kind } = call.query;
  const filter: AuditFilter = {
    limit: perPage + 1,
    ...(before === undefined ? {} : { before: Number(before) }),
    ...(kind === undefined ? {} : { kind }),
    ...(await layersOf(call)),
  };
  const found = await store.audit.list(filter);
  const shown = found.slice(0, perPage);
  const last = shown.at(-1);
  const body: AuditPage = {
    items: await viewsOf(call, shown),
    kinds: auditKinds.map((one) => ({ kind: one, title: auditTitles[one] })),
    ...(found.length > perPage && last ? { next: String(last.sequence) } : {}),
  };
  return { body };
}

/** What belongs to no layer is shown only to whoever sees all of them. */
async function layersOf(call: SignedInCall<"GET /api/audit">): Promise<Pick<AuditFilter, "layers">> {
  if (call.query.layer !== undefined) return { layers: [(await getVisible(call, call.query.layer)).layer] };
  const layers = await visibleLayers(call);
  const all = (await call.service.store.policies.layers()).length;
  return layers.length === all ? {} : { layers: layers.map(({ layer }) => layer) };
}

async function viewsOf(call: SignedInCall<"GET /api/audit">, entries: readonly AuditEntry[]): Promise<readonly AuditEntryView[]> {
  const { store } = call.service;
  const names = await store.people.names(entries.flatMap(({ by, subject }) => [by, ...(subject === undefined ? [] : [subject])]));
  const drafts = await draftTitles(store, entries);
  const titles = new Map((await store.policies.layers()).map(({ layer, title }) => [layer, title]));
  return entries.map(({ sequence, at, by, kind, layer, subject, details }) => {
    const name = names[by];
    const layerTitle = layer === undefined ? undefined : titles.get(layer);
    const named = titleIn(details) || (subject === undefined ? undefined : names[subject]);
    const subjectTitle = named ? { zh: named, en: named } : drafts.get(subject ?? "");
    return {
      sequence,
      at,
      ...(name === undefined ? {} : { by: { id: by, name } }),
      kind,
      title: auditTitles[kind],
      ...(layer === undefined ? {} : { layer }),
      ...(layerTitle ? { layerTitle } : {}),
      ...(subject === undefined ? {} : { subject }),
      ...(subjectTitle === undefined ? {} : { subjectTitle }),
      details,
    };
  });
}

/** Of drafts that nobody named. */
async function draftTitles(store: Store, entries: readonly AuditEntry[]): Promise<ReadonlyMap<string, Text>> {
  const told = entries.flatMap(({ subject, details }) => (subject !== undefined && titleIn(details) === nameless ? [subject] : []));
  const found = await Promise.all(
    [...new Set(told)].map(async (id): Promise<readonly (readonly [string, Text])[]> => {
      const draft = await store.drafts.find(id);
      return draft ? [[id, await draftTitle(store, draft)]] : [];
    }),
  );
  return new Map(found.flat());
}

/** What is done to a draft names it. */
function titleIn({ title }: AuditEntry["details"]): string | undefined {
  return typeof title === "string" ? title : undefined;
}
