/** Keys of other programs, given and revoked by those who manage people; and taking disputes in with one. */
import { liesWithin } from "@jiefen/policy";
import type { ApiKey } from "@jiefen/store";
import { type KeyPermission, keyPermissions } from "../access/key-reader.ts";
import type { ApiKeyView, IntakeResult } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";

const managing = ["people.manage"] as const;

export const keyRoutes: readonly Route[] = [
  { method: "GET", path: "/api/keys", asks: managing, handle: list },
  { method: "POST", path: "/api/keys", asks: managing, handle: add },
  { method: "DELETE", path: "/api/keys/:id", asks: managing, handle: revoke },
  { method: "POST", path: "/api/intake", asks: ["case.import"], handle: intake },
];

const day = 24 * 60 * 60 * 1000;

async function list({ service, reader }: SignedInCall<"GET /api/keys">): Promise<Answer> {
  return { body: (await service.store.apiKeys.within(reader.person.division)).map(keyView) };
}

async function add(call: SignedInCall<"POST /api/keys">): Promise<Answer> {
  const { service, reader, now, body } = call;
  const { name, division, permissions, days } = body;
  if (!liesWithin(division, reader.person.division)) throw ProblemAnswer.of("not-permitted");
  const layer = await service.store.policies.findLayerOf(division);
  if (!layer) throw ProblemAnswer.of("no-layer");
  const id = service.store.newId();
  const by = reader.person.id;
  const secret = await service.store.apiKeys.add({ id, division, name: name.trim(), permissions, by, endsAt: now + days * day });
  const details = { name: name.trim(), division, permissions, days };
  await service.store.audit.write({ by, kind: "apiKeyAdded", layer: layer.layer, subject: id, details });
  return { status: 201, body: { key: keyView(await getKey(call, id)), secret } };
}

async function revoke(call: SignedInCall<"DELETE /api/keys/:id">): Promise<Answer> {
  const { store } = call.service;
  const key = await getKey(call, call.params.id);
  await store.apiKeys.revoke(key.id);
  const layer = await store.policies.findLayerOf(key.division);
  const details = { name: key.name, division: key.division };
  await store.audit.write({
    by: call.reader.person.id,
    kind: "apiKeyRevoked",
    ...(layer && { layer: layer.layer }),
    subject: key.id,
    details,
  });
  return { body: keyView(await getKey(call, key.id)) };
}

async function getKey({ service, reader }: Pick<SignedInCall, "service" | "reader">, id: string): Promise<ApiKey> {
  const key = await service.store.apiKeys.find(id);
  if (!key || !liesWithin(key.division, reader.person.division)) throw ProblemAnswer.of("not-found");
  return key;
}

function keyView({ permissions, ...key }: ApiKey): ApiKeyView {
  const held = keyPermissions.filter((permission): permission is KeyPermission => permissions.includes(permission));
  return { ...key, permissions: held };
}

/** Each dispute stands for itself: one that is refused keeps no other from being taken in. */
async function intake(call: SignedInCall<"POST /api/intake">): Promise<Answer> {
  const { store, later } = call.service;
  const { person } = call.reader;
  const actor = { person: person.id, roles: person.roles, division: person.division };
  const results: IntakeResult[] = [];
  for (const { number, type, facts, division = person.division } of call.body.disputes) {
    const layer = liesWithin(division, person.division) ? await store.policies.findLayerOf(division) : undefined;
    if (!layer) {
      results.push({ number, state: "refused", issues: [], message: outside });
      continue;
    }
    const origin = { division: person.division, source: call.body.source, number, via: person.id };
    const executed = await store.desk.takeIn({ actor, origin }, layer.layer, { division, type, facts });
    if (executed.ok) results.push({ number, state: executed.replayed ? "before" : "taken", caseId: executed.state.id, issues: [] });
    else if (executed.kind === "refused") {
      const { message, issues } = executed.refusal;
      results.push({ number, state: "refused", message, issues });
    } else throw ProblemAnswer.of("internal");
  }
  later("tell other cases of these", () => store.observeQueued());
  return { body: { results } };
}

const outside = { zh: "受理地不在本密钥的辖区内，或那里没有发布政策。", en: "The place is outside of the division, or has no policy." };
