/** Roles, divisions and calendar of a layer. */
import { liesWithin } from "@jiefen/policy";
import { PolicyFilesError, type Publication } from "@jiefen/store";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { checkChange } from "./check-change.ts";
import { editedFiles } from "./edited-files.ts";
import { mayChange, organisationView } from "./organisation-view.ts";

export const organisationRoutes: readonly Route[] = [
  { method: "GET", path: "/api/organisation/:layer", asks: ["people.manage", "organisation.manage"], handle: show },
  { method: "POST", path: "/api/organisation/:layer", asks: ["organisation.manage"], handle: change },
];

async function show(call: SignedInCall<"GET /api/organisation/:layer">): Promise<Answer> {
  const publication = await findLayer(call, call.params.layer);
  return { body: await organisationView(call.service.store, call.reader, publication) };
}

/** In force at once. Other changes made meanwhile are not overwritten. */
async function change(call: SignedInCall<"POST /api/organisation/:layer">): Promise<Answer> {
  const { store } = call.service;
  const publication = await findLayer(call, call.params.layer);
  if (!mayChange(call.reader, publication)) throw ProblemAnswer.of("not-permitted");
  const { layer } = publication;
  const standing = await store.policies.standingDigest(layer);
  if (call.body.standing !== standing) throw ProblemAnswer.of("organisation-changed");
  const edited = await editedFiles(store, publication, call.body.changes);
  await checkChange(store, call.reader, publication, edited);
  const by = call.reader.person.id;
  try {
    await store.policies.publishStanding({ layer, files: edited.files, by });
  } catch (error) {
    if (error instanceof PolicyFilesError) throw ProblemAnswer.of("organisation-unsound", { issues: error.issues.slice(0, 20) });
    throw error;
  }
  const details = { changes: call.body.changes, from: standing, to: await store.policies.standingDigest(layer) };
  await store.audit.write({ by, kind: "standingChanged", layer, details });
  return { body: await organisationView(store, call.reader, publication) };
}

/** The reader's own layer and those of divisions within theirs. Throws `not-found`. */
async function findLayer({ service, reader }: SignedInCall, layer: string): Promise<Publication> {
  const publication = await service.store.policies.findLayer(layer);
  const mine = publication && (publication.layer === reader.layer?.layer || liesWithin(publication.division, reader.person.division));
  if (!mine) throw ProblemAnswer.of("not-found");
  return publication;
}
