/** Who makes a request, and what the organisation as it is now allows them. */
import type { Permission, Role } from "@jiefen/policy";
import type { CaseScope, Person, Publication, Store } from "@jiefen/store";

/** `own`: only on cases the person works on. */
export type Allowed = "no" | "own" | "all";

export interface Reader {
  readonly person: Person;
  /** The layer of the person's division; absent where no policy is published. */
  readonly layer?: Publication;
  /** The person's roles as the layer's organisation knows them. */
  readonly roles: readonly Role[];
}

export async function readerOf(store: Store, person: Person): Promise<Reader> {
  const layer = await store.policies.findLayerOf(person.division);
  const known = layer ? (await store.policies.getStanding(layer.layer)).roles : [];
  return { person, layer, roles: known.filter((role) => person.roles.includes(role.id)) };
}

/** A role that is bound to its own cases binds no other role of the same person. */
export function allowed({ roles }: Reader, permission: Permission): Allowed {
  const granting = roles.filter((role) => role.permissions.includes(permission));
  if (granting.length === 0) return "no";
  return granting.every((role) => role.ownCasesOnly) ? "own" : "all";
}

/** What may still be done where a case began, when another division has become responsible. */
const looking: readonly Permission[] = ["case.read", "case.readPersonal", "case.readRestricted", "log.verify", "log.read"];

/** The cases on which the reader has a permission. Verifying a chain shows nothing of a case, so it reaches those of restricted types too. */
export function scopeFor(reader: Reader, permission: Permission): CaseScope {
  return {
    division: reader.person.division,
    person: reader.person.id,
    ...(allowed(reader, permission) === "all" ? {} : { ownOnly: true }),
    ...(looking.includes(permission) ? { origin: true, offered: true } : {}),
    ...(permission === "case.decide" ? { offered: true } : {}),
    restricted: permission === "log.verify" || allowed(reader, "case.readRestricted") !== "no",
  };
}
