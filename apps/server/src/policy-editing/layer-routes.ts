/** Beginning the policy of a division that has none: for those who edit the policy of the layer above. */
import { liesWithin, type Permission, type Role, significantDigits } from "@jiefen/policy";
import { divisionOf, type Publication } from "@jiefen/store";
import { managesPeople } from "../accounts/manages-people.ts";
import type { LayerBeginning } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { answered } from "./draft-call.ts";
import { getVisible, mayEdit, ruledBy, visibleLayers } from "./scope.ts";

const editing = ["policy.edit"] as const;

export const layerRoutes: readonly Route[] = [
  { method: "GET", path: "/api/layers", asks: editing, handle: list },
  { method: "POST", path: "/api/layers", asks: editing, handle: begin },
];

/** Division codes of counties have six digits; townships have no policy of their own. */
const ownPolicy = /^[0-9]{6}$/;

async function list(call: SignedInCall<"GET /api/layers">): Promise<Answer> {
  const above = (await visibleLayers(call)).filter((layer) => mayEdit(call.reader, layer) && holdsOthers(layer));
  return { body: await Promise.all(above.map((layer) => beginningUnder(call, layer))) };
}

/** A county has no room for another below it. */
function holdsOthers({ division }: Publication): boolean {
  return significantDigits(division).length < division.length;
}

async function beginningUnder({ service }: SignedInCall, { layer, title, division }: Publication): Promise<LayerBeginning> {
  const { policies, drafts } = service.store;
  const standing = await policies.getStanding(layer);
  const held = new Set([
    ...(await policies.history()).filter(({ withdrawnAt }) => withdrawnAt === undefined).map((one) => one.division),
    ...(await drafts.begun()).map(({ files }) => divisionOf(files)),
  ]);
  const within = standing.divisions.filter(({ code }) => ownPolicy.test(code) && code !== division && liesWithin(code, division));
  const manages = await managesPeople(service.store);
  const managers = (await service.store.people.active()).filter((person) => liesWithin(division, person.division) && manages(person));
  const having = (permission: Permission) => standing.roles.filter(({ permissions }) => permissions.includes(permission)).map(named);
  return {
    above: layer,
    title,
    division,
    free: within.filter(({ code }) => !held.has(code)).map(({ code, title: called }) => ({ code, title: called })),
    editors: having("policy.edit"),
    reviewers: having("policy.review"),
    accountManagers: managers.map(({ name }) => name),
  };
}

function named({ id, title }: Role): LayerBeginning["editors"][number] {
  return { id, title };
}

/** Throws `not-found` for a layer out of sight, `not-permitted` for one that is not one's own, `unknown-division`, `layer-taken`. */
async function begin(call: SignedInCall<"POST /api/layers">): Promise<Answer> {
  const { store } = call.service;
  const { above: id, division, title, name } = call.body;
  const above = await getVisible(call, id);
  if (!mayEdit(call.reader, above)) throw ProblemAnswer.of("not-permitted");
  const known = (await store.policies.getStanding(above.layer)).divisions.some(({ code }) => code === division);
  if (!known || !liesWithin(division, above.division)) throw ProblemAnswer.of("unknown-division");
  const layerTitle = { zh: title.zh.trim(), en: title.en.trim() };
  if (layerTitle.zh === "" || layerTitle.en === "") throw ProblemAnswer.of("invalid-request");
  const acted = await store.drafts.begin({ layerTitle, division, above: above.layer, title: name.trim(), by: call.reader.person.id });
  if (!acted.ok) return answered(call, above, acted);
  return { ...(await answered(call, await ruledBy(call, acted.draft), acted)), status: 201 };
}
