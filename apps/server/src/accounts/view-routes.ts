/** Who has seen personal data, over all cases of one's scope. */

import { caseNumber } from "@jiefen/casework";
import type { AttachmentKind, Text } from "@jiefen/policy";
import type { ListedView, ViewFilter } from "@jiefen/store";
import { scopeFor } from "../access/reader.ts";
import type { ViewPage } from "../api/index.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";

const perPage = 50;

export const viewRoutes: readonly Route[] = [{ method: "GET", path: "/api/views", asks: ["log.read"], handle: views }];

async function views(call: SignedInCall<"GET /api/views">): Promise<Answer> {
  const { store } = call.service;
  const { person, caseId, from, to, cursor } = call.query;
  const filter: ViewFilter = { person, caseId, from, to };
  const page = await store.listViews(scopeFor(call.reader, "log.read"), filter, { limit: perPage, cursor });
  // Reading on is part of the same look.
  if (cursor === undefined) {
    const details = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
    await store.audit.write({ by: call.reader.person.id, kind: "viewsRead", layer: call.reader.layer?.layer, details });
  }
  const body: ViewPage = {
    items: await Promise.all(page.items.map((listed) => itemOf(call, listed))),
    people: await store.people.names(page.items.map(({ view }) => view.person)),
    ...(page.next === undefined ? {} : { next: page.next }),
  };
  return { body };
}

/** Of a file that was looked at: its kind. */
function attachmentTitle(kinds: readonly AttachmentKind[], viewed: string): Text {
  const [, kind] = viewed.split(":");
  return kinds.find(({ id }) => id === kind)?.title ?? { zh: viewed, en: viewed };
}

async function itemOf({ service }: SignedInCall, { key, release, acceptedOn, view }: ListedView): Promise<ViewPage["items"][number]> {
  const { facts, attachments } = await service.store.policies.getPolicy(release);
  return {
    id: view.id,
    at: view.at,
    person: view.person,
    caseId: key.id,
    facts: view.facts.map((name) => facts[name]?.title ?? attachmentTitle(attachments?.kinds ?? [], name)),
    caseNumber: caseNumber({ ...key, acceptedOn }),
  };
}
