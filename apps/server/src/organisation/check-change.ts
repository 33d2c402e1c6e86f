/** What no change of the organisation may do, whatever the contracts allow: give oneself more, lock everybody out, or take away what is in use. */
import { isObject, isSameJson, liesWithin, overlay, own, type PolicyFile, significantDigits } from "@jiefen/policy";
import { digest, type Publication, type Store } from "@jiefen/store";
import type { Reader } from "../access/reader.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Edited } from "./edited-files.ts";

const path = "rules/organisation.json";

/** Throws `own-role`, `role-in-use`, `division-in-use`, `last-manager`. */
export async function checkChange(store: Store, reader: Reader, publication: Publication, edited: Edited): Promise<void> {
  const [before, after] = [edited.before[path], edited.after[path]];
  if (isSameJson(before, after)) return;
  const people = (await store.people.active()).filter(({ division }) => liesWithin(division, publication.division));
  const [roles, now] = [partOf(before, "roles"), partOf(after, "roles")];
  for (const id of reader.person.roles) {
    if (!isSameJson(powersOf(own(roles, id)), powersOf(own(now, id)))) throw ProblemAnswer.of("own-role");
  }
  const gone = Object.keys(roles).filter((id) => own(now, id) === undefined);
  if (people.some((person) => person.roles.some((role) => gone.includes(role)))) throw ProblemAnswer.of("role-in-use");
  for (const [id, division] of Object.entries(partOf(before, "divisions"))) {
    if (own(partOf(after, "divisions"), id) !== undefined || !isObject(division)) continue;
    if (people.some((person) => person.division === division.code)) throw ProblemAnswer.of("division-in-use");
  }
  const loses = Object.entries(roles).some(([id, role]) => manages(role) && !manages(own(now, id)));
  if (loses) await checkManagers(store, publication.layer, edited.files);
}

async function checkManagers(store: Store, layer: string, files: readonly PolicyFile[]): Promise<void> {
  const people = await store.people.active();
  const layers = (await store.policies.layers()).toSorted((a, b) => digitsOf(b).length - digitsOf(a).length);
  const managing = new Map<string, ReadonlySet<string>>();
  for (const one of layers) managing.set(one.layer, await managingRoles(store, one, layer, files));
  const somebody = people.some(({ division, roles }) => {
    const around = layers.find((one) => division.startsWith(digitsOf(one)));
    return around && roles.some((role) => managing.get(around.layer)?.has(role));
  });
  if (!somebody) throw ProblemAnswer.of("last-manager");
}

/** Roles of a layer that would manage people if `files` were the own files of `changed`. */
async function managingRoles(store: Store, one: Publication, changed: string, files: readonly PolicyFile[]): Promise<ReadonlySet<string>> {
  const others = (await store.policies.standingFiles(one.layer)).filter((file) => file.layer !== changed);
  const all = [...(await store.policies.files(one.release)), ...others, ...(one.chain.includes(changed) ? files : [])];
  const roles = partOf(overlay(all, one.layer, digest).policy.documents[path], "roles");
  return new Set(Object.entries(roles).flatMap(([id, role]) => (manages(role) ? [id] : [])));
}

function manages(role: unknown): boolean {
  return permissionsOf(role).includes("people.manage");
}

function permissionsOf(role: unknown): readonly unknown[] {
  const held = isObject(role) ? role.permissions : undefined;
  return Array.isArray(held) ? held : [];
}

function powersOf(role: unknown): { readonly permissions: readonly unknown[]; readonly ownCasesOnly: boolean } {
  const permissions = permissionsOf(role).toSorted();
  return { permissions, ownCasesOnly: isObject(role) && role.ownCasesOnly === true };
}

function partOf(organisation: unknown, part: "roles" | "divisions"): Readonly<Record<string, unknown>> {
  const found = isObject(organisation) ? organisation[part] : undefined;
  return isObject(found) ? found : {};
}

function digitsOf({ division }: Publication): string {
  return significantDigits(division);
}
