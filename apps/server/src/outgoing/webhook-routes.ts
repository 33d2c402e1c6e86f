/** Addresses of other programs: set up, changed, tried and removed by those who manage people, with the log of what was sent. */
import { liesWithin } from "@jiefen/policy";
import { type AnnouncementMessage, type AuditKind, announcementKinds, type Delivery, type Webhook } from "@jiefen/store";
import type { DeliveryPage, WebhookList, WebhookSettings, WebhookView } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { deliveryView } from "./delivery-view.ts";

const managing = ["people.manage"] as const;
/** Deliveries shown at once. */
const most = 50;

export const webhookRoutes: readonly Route[] = [
  { method: "GET", path: "/api/webhooks", asks: managing, handle: list },
  { method: "POST", path: "/api/webhooks", asks: managing, handle: add },
  { method: "POST", path: "/api/webhooks/:id", asks: managing, handle: change },
  { method: "DELETE", path: "/api/webhooks/:id", asks: managing, handle: remove },
  { method: "POST", path: "/api/webhooks/:id/secret", asks: managing, handle: rotate },
  { method: "POST", path: "/api/webhooks/:id/test", asks: managing, handle: test },
  { method: "GET", path: "/api/webhooks/:id/deliveries", asks: managing, handle: deliveries },
  { method: "GET", path: "/api/mails", asks: managing, handle: mails },
  { method: "POST", path: "/api/webhooks/:id/deliveries/:delivery", asks: managing, handle: again },
];

type Looking = Pick<SignedInCall, "service" | "reader">;

async function list(call: SignedInCall<"GET /api/webhooks">): Promise<Answer> {
  return { body: await listed(call) };
}

async function listed(call: Looking): Promise<WebhookList> {
  const found = await call.service.store.webhooks.within(call.reader.person.division);
  return { kinds: announcementKinds, webhooks: await Promise.all(found.map((webhook) => viewOf(call, webhook))) };
}

async function add(call: SignedInCall<"POST /api/webhooks">): Promise<Answer> {
  const { store } = call.service;
  const settings = await checked(call, call.body);
  const id = store.newId();
  const secret = await store.webhooks.add({ id, by: call.reader.person.id, ...settings });
  const webhook = await getWebhook(call, id);
  await note(call, "webhookAdded", webhook);
  return { status: 201, body: { webhook: await viewOf(call, webhook), secret } };
}

async function change(call: SignedInCall<"POST /api/webhooks/:id">): Promise<Answer> {
  const { id } = await getWebhook(call, call.params.id);
  await call.service.store.webhooks.change(id, await checked(call, call.body));
  const webhook = await getWebhook(call, id);
  await note(call, "webhookChanged", webhook);
  call.service.delivering.soon();
  return { body: await viewOf(call, webhook) };
}

async function remove(call: SignedInCall<"DELETE /api/webhooks/:id">): Promise<Answer> {
  const webhook = await getWebhook(call, call.params.id);
  await call.service.store.webhooks.remove(webhook.id);
  await note(call, "webhookRemoved", webhook);
  return { body: await listed(call) };
}

async function rotate(call: SignedInCall<"POST /api/webhooks/:id/secret">): Promise<Answer> {
  const { id } = await getWebhook(call, call.params.id);
  const secret = await call.service.store.webhooks.rotate(id);
  const webhook = await getWebhook(call, id);
  await note(call, "webhookSecretChanged", webhook);
  return { body: { webhook: await viewOf(call, webhook), secret } };
}

/** Goes the way of everything else, so that what arrives shows that everything else will. */
async function test(call: SignedInCall<"POST /api/webhooks/:id/test">): Promise<Answer> {
  const { store, delivering } = call.service;
  const { id: target, division } = await getWebhook(call, call.params.id);
  const id = store.newId();
  const message: AnnouncementMessage = { type: "webhook.test", timestamp: new Date(call.now).toISOString(), data: { webhook: target } };
  await store.outbox.add({ id, channel: "webhook", target, division, kind: message.type, message: JSON.stringify(message) });
  delivering.soon();
  return { status: 201, body: deliveryView(await getDelivery(call, target, id)) };
}

async function deliveries(call: SignedInCall<"GET /api/webhooks/:id/deliveries">): Promise<Answer> {
  const { id: target } = await getWebhook(call, call.params.id);
  const { state, before } = call.query;
  const filter = { channel: "webhook", target, ...(state && { state }), ...(before && { before }) } as const;
  return { body: pageOf(await call.service.store.outbox.list({ ...filter, limit: most + 1 })) };
}

/** Whom they went to, and nothing of what they said. */
async function mails(call: SignedInCall<"GET /api/mails">): Promise<Answer> {
  const { store } = call.service;
  const { state, before } = call.query;
  const filter = { channel: "mail", division: call.reader.person.division, ...(state && { state }), ...(before && { before }) } as const;
  const found = await store.outbox.list({ ...filter, limit: most + 1 });
  const names = await store.people.names(found.map(({ target }) => target));
  const items = found.slice(0, most).map((mail) => ({ ...deliveryView(mail), to: names[mail.target] ?? mail.target }));
  return { body: { items, ...nextOf(found) } };
}

async function again(call: SignedInCall<"POST /api/webhooks/:id/deliveries/:delivery">): Promise<Answer> {
  const { store, delivering } = call.service;
  const webhook = await getWebhook(call, call.params.id);
  const { id } = await getDelivery(call, webhook.id, call.params.delivery);
  await store.outbox.again(id);
  delivering.soon();
  return { body: deliveryView(await getDelivery(call, webhook.id, id)) };
}

async function checked({ service, reader }: Looking, { name, ...settings }: WebhookSettings): Promise<WebhookSettings> {
  if (!liesWithin(settings.division, reader.person.division)) throw ProblemAnswer.of("not-permitted");
  if (!(await service.store.policies.findLayerOf(settings.division))) throw ProblemAnswer.of("no-layer");
  if (!service.hosts.allows(settings.url)) throw ProblemAnswer.of("address-refused");
  return { ...settings, name: name.trim(), kinds: announcementKinds.filter((kind) => settings.kinds.includes(kind)) };
}

async function getWebhook({ service, reader }: Looking, id: string): Promise<Webhook> {
  const webhook = await service.store.webhooks.find(id);
  if (!webhook || !liesWithin(webhook.division, reader.person.division)) throw ProblemAnswer.of("not-found");
  return webhook;
}

async function getDelivery({ service }: Looking, target: string, id: string): Promise<Delivery> {
  const delivery = await service.store.outbox.find(id);
  if (delivery?.channel !== "webhook" || delivery.target !== target) throw ProblemAnswer.of("not-found");
  return delivery;
}

async function note({ service, reader }: Looking, kind: AuditKind, { id, name, division, url, kinds, active }: Webhook): Promise<void> {
  const layer = await service.store.policies.findLayerOf(division);
  const details = { name, division, url, kinds, active };
  await service.store.audit.write({ by: reader.person.id, kind, ...(layer && { layer: layer.layer }), subject: id, details });
}

async function viewOf({ service }: Looking, webhook: Webhook): Promise<WebhookView> {
  const names = await service.store.people.names([webhook.by]);
  return { ...webhook, byName: names[webhook.by] ?? webhook.by };
}

function pageOf(found: readonly Delivery[]): DeliveryPage {
  return { items: found.slice(0, most).map(deliveryView), ...nextOf(found) };
}

function nextOf(found: readonly Delivery[]): { readonly next?: string } {
  const last = found[most - 1];
  return found.length > most && last ? { next: last.id } : {};
}
