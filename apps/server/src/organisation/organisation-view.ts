/** The organisation of a layer as it is now. */

import { permissions } from "@jiefen/policy";
import type { Publication, Store } from "@jiefen/store";
import { allowed, type Reader } from "../access/reader.ts";
import type { OrganisationView } from "../api/index.ts";
import { openParts } from "./open-parts.ts";
import { permissionWords } from "./permission-words.ts";

export async function organisationView(store: Store, reader: Reader, publication: Publication): Promise<OrganisationView> {
  const { layer, title, division, chain } = publication;
  const standing = await store.policies.standingDigest(layer);
  const { roles, divisions, calendar } = await store.policies.getStanding(layer);
  const above = chain.at(-2);
  const around = above === undefined ? undefined : await store.policies.getStanding(above);
  const saidAbove = new Map(around?.divisions.map(({ code, contact }) => [code, contact]));
  const titles = (await store.policies.layers()).filter((one) => chain.includes(one.layer));
  return {
    layer,
    title,
    division,
    layers: Object.fromEntries(titles.map((one) => [one.layer, one.title])),
    standing,
    roles: roles.map(({ id, title: name, permissions: held, ownCasesOnly, layer: writer }) => ({
      id,
      title: name,
      permissions: held,
      ownCasesOnly: ownCasesOnly ?? false,
      layer: writer,
    })),
    permissions: permissions.map((id) => ({ id, title: permissionWords[id] })),
    divisions: divisions.map(({ code, title: name, parent, contact, layer: writer }) => {
      const contactOfLayersAbove = saidAbove.get(code);
      return {
        code,
        title: name,
        ...(parent === undefined ? {} : { parent: parent.slice(1) }),
        layer: writer,
        ...(contact && { contact }),
        ...(contactOfLayersAbove && { contactOfLayersAbove }),
      };
    }),
    departments: (await store.policies.getPolicy(publication.release)).departments.map(({ id, title: name }) => ({ id, title: name })),
    calendar,
    keyDatesOfLayersAbove: around?.calendar.keyDates ?? {},
    mayChange: mayChange(reader, publication),
    open: await openParts(store, publication),
  };
}

/** Only of the layer that the reader's own division is the division of. */
export function mayChange(reader: Reader, { layer, division }: Publication): boolean {
  return allowed(reader, "organisation.manage") !== "no" && reader.layer?.layer === layer && reader.person.division === division;
}
