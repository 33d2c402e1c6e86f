/** The people of a police station and around it, in every division that a journey needs. */
import { hashPassword, type Store } from "@jiefen/store";

/** Those who work on disputes, `officer` being the handler, and the two it takes to change policy. */
export const posts = {
  officer: "communityOfficer",
  mediator: "villageMediator",
  grid: "gridWorker",
  deputy: "deputyChief",
  chief: "chief",
  judicial: "judicialOffice",
  centre: "townCentre",
  liaison: "liaison",
  leader: "leader",
  editor: "policyAdministrator",
  reviewer: "policyAdministrator",
} as const;
export type Post = keyof typeof posts;

export const password = "a long enough password";

export const accountOf = (layer: string, post: Post): string => `${layer}.${post}`;

/** Everybody of each layer's own division, all with one password. */
export async function hire(store: Store, layers: readonly { readonly layer: string; readonly division: string }[]): Promise<void> {
  const hash = await hashPassword(password);
  for (const { layer, division } of layers) {
    for (const [post, role] of Object.entries(posts)) {
      const person = {
        id: store.newId(),
        account: `${layer}.${post}`,
        name: `${layer} ${post}`,
        division,
        roles: [role],
        demonstration: false,
        active: true,
      };
      await store.people.add(person, hash, store.clock());
    }
  }
}
