/** Policies by layer and by release, compiled once and kept; in a database that has any, only releases decide (law 8). */
import {
  compile,
  compileStanding,
  type EffectivePolicy,
  type Policy,
  type PolicyFile,
  released,
  type Standing,
  significantDigits,
} from "@jiefen/policy";
import { BoundedCache } from "../bounded-cache.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { prepareReleases } from "./prepare-release.ts";
import { currentPublications, findReleased, findStandingDocuments, insertPublication, type Publication } from "./publication.ts";
import { withStanding } from "./standing-documents.ts";

/** Compiled policies kept; a city of seven counties has eight current ones and the releases its open cases were taken in under. */
const kept = 64;

export interface PolicyShelf {
  /** The current publication of every layer. */
  layers(): Promise<readonly Publication[]>;
  findLayer(layer: string): Promise<Publication | undefined>;
  /** The layer whose division a code lies in, the narrowest of them. */
  findLayerOf(division: string): Promise<Publication | undefined>;
  /** Throws for a release that was never published. */
  getPolicy(release: string): Promise<Policy>;
  findReleased(release: string): Promise<EffectivePolicy | undefined>;
  /** Guards, organisation and calendar as they are now. Throws for an unknown layer. */
  getStanding(layer: string): Promise<Standing>;
  /** Publishes every layer of the files into a database that has none, and tells how many; 0 when it has some. Throws `PolicyFilesError`. */
  publishIntoEmpty(files: () => Promise<readonly PolicyFile[]>): Promise<number>;
}

export function createPolicyShelf(database: Database, clock: Clock, newId: () => string): PolicyShelf {
  const policies = new BoundedCache<Policy>(kept);
  const standings = new BoundedCache<Standing>(kept);
  const layers = () => currentPublications(database);
  const findLayer = async (layer: string) => (await layers()).find((publication) => publication.layer === layer);
  const getReleased = async (release: string) => {
    const policy = await findReleased(database, release);
    if (!policy) throw new Error(`The release \`${release}\` was never published here.`);
    return policy;
  };
  return {
    layers,
    findLayer,
    async findLayerOf(division) {
      const around = (await layers()).filter((publication) => division.startsWith(significantDigits(publication.division)));
      return around.sort((a, b) => significantDigits(b.division).length - significantDigits(a.division).length)[0];
    },
    getPolicy: (release) => policies.get(release, async () => compile(released(await getReleased(release)))),
    findReleased: (release) => findReleased(database, release),
    async getStanding(layer) {
      const publication = await findLayer(layer);
      if (!publication) throw new Error(`The layer \`${layer}\` was never published here.`);
      return standings.get(publication.id, async () => {
        const documents = await findStandingDocuments(database, publication.standing);
        return compileStanding(released(withStanding(await getReleased(publication.release), documents ?? {})));
      });
    },
    async publishIntoEmpty(files) {
      if ((await layers()).length > 0) return 0;
      const prepared = prepareReleases(await files());
      const at = clock();
      const entries = prepared.map((policy) => {
        const { division, title } = compile(policy).layer;
        return { id: newId(), policy, division, title };
      });
      return database.write(async (trx) => {
        // Another process may have been quicker.
        if ((await trx("publications").first("id")) !== undefined) return 0;
        for (const entry of entries) await insertPublication(trx, entry, at, "system");
        return entries.length;
      });
    },
  };
}
