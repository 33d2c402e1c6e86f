/** Policies by layer and by release, compiled once and kept; in a database that has any, only releases decide (law 8). */
import {
  compile,
  compileLayer,
  compileStanding,
  dayAt,
  type EffectivePolicy,
  type LocalDate,
  overlay,
  ownFiles,
  type Policy,
  type PolicyFile,
  released,
  type Standing,
  significantDigits,
  type ValidPolicy,
} from "@jiefen/policy";
import type { Knex } from "knex";
import { BoundedCache } from "../bounded-cache.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { digest } from "../disk/digest.ts";
import { PolicyFilesError } from "../disk/policy-files-error.ts";
import { type PreparedRelease, prepareRelease, prepareReleases } from "./prepare-release.ts";
import {
  findRelease,
  inForceOn,
  insertPublication,
  insertRelease,
  listPublications,
  type Publication,
  type Release,
  withdrawPublication,
} from "./publication.ts";
import { currentStandings, insertStanding, type StandingPublication, standingFiles } from "./standing.ts";

/** Compiled policies kept; a city of seven counties has eight current ones and the releases its open cases were taken in under. */
const kept = 64;
/** Releases kept as they were read: an edit of a draft looks at its own, the one above and the one it began from. */
const keptReleases = 12;

/** A layer's own files, and the release of the layer above that they are laid over. */
export interface Candidate {
  readonly layer: string;
  readonly files: readonly PolicyFile[];
  readonly above?: string;
}

export interface ToPublish extends Candidate {
  /** Today or later, in Asia/Shanghai. */
  readonly effectiveFrom: LocalDate;
  readonly by: string;
  readonly reviewedBy?: string;
  readonly note: string;
}

export interface PolicyShelf {
  /** What is in force of every layer on a day (today if absent), in the order of the layers' ids. */
  layers(day?: LocalDate): Promise<readonly Publication[]>;
  findLayer(layer: string): Promise<Publication | undefined>;
  /** The layer whose division a code lies in, the narrowest of them. */
  findLayerOf(division: string): Promise<Publication | undefined>;
  /** Throws for a release that was never published. */
  getPolicy(release: string): Promise<Policy>;
  findReleased(release: string): Promise<EffectivePolicy | undefined>;
  /** Files of a release with those of the releases it stands on; none of the always-current ones. Throws for an unknown release. */
  files(release: string): Promise<readonly PolicyFile[]>;
  /** All publications of a layer, or of all layers, the latest in force first, withdrawn ones included. */
  history(layer?: string): Promise<readonly Publication[]>;
  /** Lays a candidate over the release it stands on and the always-current documents, and checks it. */
  prepare(candidate: Candidate): Promise<PreparedRelease>;
  /** Throws `PolicyFilesError` for files that make no sound policy. `within` runs first in the same transaction: where it throws, nothing is published. */
  publish(entry: ToPublish, within?: (trx: Knex.Transaction) => Promise<void>): Promise<Publication>;
  /** Takes back what has not come into force; false for anything else. */
  withdraw(publication: string): Promise<boolean>;
  /** Whether the layer above has a release in force that is not the one stood on, and which. */
  findNewerAbove(release: string): Promise<string | undefined>;
  /** Guards, organisation and calendar as they are now. Throws for an unknown layer. */
  getStanding(layer: string): Promise<Standing>;
  /** The always-current files of a layer and of those above it. Throws for an unknown layer. */
  standingFiles(layer: string): Promise<readonly PolicyFile[]>;
  /** Tells one state of the always-current documents of a layer from another. Throws for an unknown layer. */
  standingDigest(layer: string): Promise<string>;
  /** The same for a candidate, whose layer may never have been published. */
  standingDigestUnder(candidate: Candidate): Promise<string>;
  /** Takes effect at once, for this layer and all below it. Throws `PolicyFilesError` where one of them would be unsound. */
  publishStanding(entry: { readonly layer: string; readonly files: readonly PolicyFile[]; readonly by: string }): Promise<void>;
  /** Publishes every layer of the files into a database that has none, in force from a day on (today if absent), and tells how many; 0 when it has
   * some. What `before` does is done once they are known to be sound. Throws `PolicyFilesError`. */
  publishIntoEmpty(
    files: () => Promise<readonly PolicyFile[]>,
    from?: LocalDate,
    before?: (policies: readonly ValidPolicy[]) => Promise<void>,
  ): Promise<number>;
}

export function createPolicyShelf(database: Database, clock: Clock, newId: () => string): PolicyShelf {
  const policies = new BoundedCache<Policy>(kept);
  const standings = new BoundedCache<Standing>(kept);
  const releases = new BoundedCache<Release>(keptReleases);
  const today = () => dayAt(clock());

  async function layers(day = today()): Promise<readonly Publication[]> {
    const all = await listPublications(database.read);
    const names = [...new Set(all.map(({ layer }) => layer))].sort();
    return names.flatMap(
      (layer) =>
        inForceOn(
          all.filter((publication) => publication.layer === layer),
          day,
        ) ?? [],
    );
  }
  async function findLayer(layer: string): Promise<Publication | undefined> {
    return inForceOn(await listPublications(database.read, layer), today());
  }
  /** What is in force of a layer, or will be first: a layer has its people before its first release holds. */
  async function getLayer(layer: string): Promise<Publication> {
    const all = await listPublications(database.read, layer);
    const publication = inForceOn(all, today()) ?? all.findLast(({ withdrawnAt }) => withdrawnAt === undefined);
    if (!publication) throw new Error(`The layer \`${layer}\` was never published here.`);
    return publication;
  }
  /** A release never changes: its digest is its name. */
  function getRelease(release: string): Promise<Release> {
    return releases.get(release, async () => {
      const found = await findRelease(database.read, release);
      if (!found) throw new UnknownRelease(release);
      return found;
    });
  }
  async function filesOf(release: string): Promise<readonly PolicyFile[]> {
    const { files, policy } = await getRelease(release);
    return policy.above === undefined ? files : [...(await filesOf(policy.above)), ...files];
  }
  async function standingsOf(chain: readonly string[]): Promise<readonly StandingPublication[]> {
    return (await currentStandings(database.read)).filter(({ layer }) => chain.includes(layer));
  }
  async function filesIn(parts: readonly StandingPublication[]): Promise<readonly PolicyFile[]> {
    return (await Promise.all(parts.map(({ standing }) => standingFiles(database.read, standing)))).flat();
  }
  async function chainOf({ layer, above }: Candidate): Promise<readonly string[]> {
    return above === undefined ? [layer] : [...(await getRelease(above)).policy.chain, layer];
  }
  async function prepare(candidate: Candidate): Promise<PreparedRelease> {
    const standing = await filesIn(await standingsOf(await chainOf(candidate)));
    const above = candidate.above === undefined ? [] : await filesOf(candidate.above);
    const files = [...above, ...standing, ...ownFiles(candidate.files, candidate.layer, "released")];
    return prepareRelease(files, candidate.layer);
  }

  return {
    layers,
    findLayer,
    async findLayerOf(division) {
      const around = (await layers()).filter((publication) => division.startsWith(significantDigits(publication.division)));
      return around.sort((a, b) => significantDigits(b.division).length - significantDigits(a.division).length)[0];
    },
    getPolicy: (release) => policies.get(release, async () => compile(released((await getRelease(release)).policy))),
    findReleased: (release) => getRelease(release).then(({ policy }) => policy, unlessUnknown),
    files: filesOf,
    history: (layer) => listPublications(database.read, layer),
    prepare,
    async publish({ layer, files, above, effectiveFrom, by, reviewedBy, note }, within) {
      const prepared = await prepare({ layer, files, ...(above === undefined ? {} : { above }) });
      if (!prepared.policy) throw new PolicyFilesError(prepared.issues.filter(({ severity }) => severity === "error"));
      const at = clock();
      const publication = publicationOf(prepared.policy, { id: newId(), effectiveFrom, at, by, note, reviewedBy });
      const release = { policy: prepared.policy, files: ownFiles(files, layer, "released") };
      await database.write(async (trx) => {
        await within?.(trx);
        await insertRelease(trx, release, at);
        await insertPublication(trx, publication);
      });
      return publication;
    },
    withdraw: (publication) => database.write((trx) => withdrawPublication(trx, publication, today(), clock())),
    async findNewerAbove(release) {
      const { policy } = await getRelease(release);
      const above = policy.chain.at(-2);
      const inForce = above === undefined ? undefined : await findLayer(above);
      return inForce && inForce.release !== policy.above ? inForce.release : undefined;
    },
    async getStanding(layer) {
      const { release, chain } = await getLayer(layer);
      const parts = await standingsOf(chain);
      return standings.get([release, ...parts.map(({ standing }) => standing)].join(" "), async () => {
        const files = [...(await filesOf(release)), ...(await filesIn(parts))];
        return compileStanding(released(overlay(files, layer, digest).policy));
      });
    },
    async standingFiles(layer) {
      return filesIn(await standingsOf((await getLayer(layer)).chain));
    },
    async standingDigest(layer) {
      return (await standingsOf((await getLayer(layer)).chain)).map(({ standing }) => standing).join("-");
    },
    async standingDigestUnder(candidate) {
      return (await standingsOf(await chainOf(candidate))).map(({ standing }) => standing).join("-");
    },
    async publishStanding({ layer, files, by }) {
      const own = ownFiles(files, layer, "current");
      for (const publication of await layers()) {
        if (!publication.chain.includes(layer)) continue;
        const others = await filesIn((await standingsOf(publication.chain)).filter((part) => part.layer !== layer));
        const { issues } = prepareRelease([...(await filesOf(publication.release)), ...others, ...own], publication.layer);
        const errors = issues.filter(({ severity }) => severity === "error");
        if (errors.length > 0) throw new PolicyFilesError(errors);
      }
      await database.write((trx) => insertStanding(trx, { id: newId(), layer, files: own, by }, clock()));
    },
    async publishIntoEmpty(read, effectiveFrom = today(), before) {
      if ((await listPublications(database.read)).length > 0) return 0;
      const files = await read();
      const prepared = prepareReleases(files);
      await before?.(prepared);
      const at = clock();
      return database.write(async (trx) => {
        // Another process may have been quicker.
        if ((await trx("publications").first("id")) !== undefined) return 0;
        for (const policy of prepared) {
          const { layer } = policy;
          await insertRelease(trx, { policy, files: ownFiles(files, layer, "released") }, at);
          await insertPublication(trx, publicationOf(policy, { id: newId(), effectiveFrom, at, by: "system", note: "" }));
          await insertStanding(trx, { id: newId(), layer, files: ownFiles(files, layer, "current"), by: "system" }, at);
        }
        return prepared.length;
      });
    },
  };
}

class UnknownRelease extends Error {
  constructor(release: string) {
    super(`The release \`${release}\` was never published here.`);
  }
}

function unlessUnknown(error: unknown): undefined {
  if (!(error instanceof UnknownRelease)) throw error;
}

interface Making {
  readonly id: string;
  readonly effectiveFrom: LocalDate;
  readonly at: number;
  readonly by: string;
  readonly note: string;
  readonly reviewedBy?: string | undefined;
}

function publicationOf(policy: PreparedRelease["policy"] & object, { id, effectiveFrom, at, by, note, reviewedBy }: Making): Publication {
  const { division, title } = compileLayer(policy);
  return {
    id,
    layer: policy.layer,
    division,
    title,
    chain: policy.chain,
    release: policy.release,
    ...(policy.above === undefined ? {} : { above: policy.above }),
    effectiveFrom,
    publishedAt: at,
    publishedBy: by,
    ...(reviewedBy === undefined ? {} : { reviewedBy }),
    note,
  };
}
