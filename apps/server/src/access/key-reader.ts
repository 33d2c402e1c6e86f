/** A program that calls with a key: a reader whose only role holds what the key was given, in its division. */
import type { Permission } from "@jiefen/policy";
import type { ApiKey, Store } from "@jiefen/store";
import type { Operation } from "../api/index.ts";
import type { Reader } from "./reader.ts";

/** What a key may be given: nothing that decides, signs or administers. */
export const keyPermissions = ["case.import", "case.read", "case.readPersonal"] as const satisfies readonly Permission[];
export type KeyPermission = (typeof keyPermissions)[number];

/** The only operations that are open to keys, whatever they were given. */
export const openToKeys: ReadonlySet<string> = new Set<Operation>([
  "POST /api/intake",
  "GET /api/cases",
  "GET /api/cases/:id",
  "GET /api/policies/:layer",
]);

export async function keyReader(store: Store, secret: string): Promise<Reader | undefined> {
  const key = await store.apiKeys.findBySecret(secret);
  return key && readerOfKey(store, key);
}

async function readerOfKey(store: Store, { id, name, division, permissions }: ApiKey): Promise<Reader> {
  const layer = await store.policies.findLayerOf(division);
  const held = keyPermissions.filter((permission) => permissions.includes(permission));
  // Casework asks who takes a dispute in for a role that may: the program does so in the place of those who import.
  const standing = layer && (await store.policies.getStanding(layer.layer));
  const importers = (standing?.roles ?? []).filter((role) => role.permissions.includes("case.import")).map((role) => role.id);
  return {
    person: { id, account: "", name, division, roles: held.includes("case.import") ? importers : [], demonstration: false, active: true },
    ...(layer && { layer }),
    roles: [{ id, title: { zh: name, en: name }, layer: layer?.layer ?? "", "x-order": 0, permissions: held }],
  };
}

/** The secret of an `Authorization: Bearer` header. */
export function bearerIn(header: string | undefined): string | undefined {
  return /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(header ?? "")?.[1];
}
