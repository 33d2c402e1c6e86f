/** Where the worker reads cases: made up, from the server, from a file. Each can be read again and gives the same cases in the same order. */
import { type SweptCase, syntheticCases } from "@jiefen/analysis";
import type { Language, LocalDate, Policy } from "@jiefen/policy";
import { createClient } from "@jiefen/server/client";
import type { CasesChoice, LineFault, Progress } from "../study/messages.ts";
import { linesOf } from "./lines-of.ts";
import { readLine } from "./read-line.ts";

/** A case with what is known of it beside what grading reads. */
export interface SourceCase extends SweptCase {
  readonly id?: string;
  readonly caseNumber?: string;
  /** By scale. */
  readonly levels: Readonly<Record<string, string>>;
}

/** Cases one after another, with how far the reading has come. */
export interface Batch {
  readonly cases: readonly SourceCase[];
  readonly progress: Progress;
  readonly faults: readonly LineFault[];
  /** Cases of types the policy does not have, and lines that hold no case. */
  readonly unread: number;
  readonly unknownFacts: readonly string[];
  readonly withheld: readonly string[];
}

export interface CaseSource {
  batches(): AsyncIterable<Batch> | Iterable<Batch>;
}

export interface ReadingOf {
  readonly policy: Policy;
  readonly today: LocalDate;
  readonly language: Language;
}

type Kind = CasesChoice["kind"];

const sources: { readonly [Name in Kind]: (choice: Extract<CasesChoice, { readonly kind: Name }>, of: ReadingOf) => CaseSource } = {
  made: madeUp,
  desk,
  file: fromFile,
};

export function caseSource<Name extends Kind>(choice: Extract<CasesChoice, { readonly kind: Name }>, of: ReadingOf): CaseSource {
  const source: (typeof sources)[Name] = sources[choice.kind as Name];
  return source(choice, of);
}

const nothing = { faults: [], unread: 0, unknownFacts: [], withheld: [] } as const;

/** So few are made at once that the worker hears of something newer in time. */
const madeAtOnce = 64;

function madeUp({ count, seed }: Extract<CasesChoice, { readonly kind: "made" }>, { policy, today }: ReadingOf): CaseSource {
  return {
    *batches() {
      let cases: SourceCase[] = [];
      let done = 0;
      for (const { type, facts } of syntheticCases(policy, count, seed, today)) {
        cases.push({ type, facts, levels: {} });
        done += 1;
        if (cases.length < madeAtOnce && done < count) continue;
        yield { ...nothing, cases, progress: { done, total: count } };
        cases = [];
      }
    },
  };
}

const perPage = "200";

/** Kept once read, so that reading again asks nobody. */
function desk({ layer, draft }: Extract<CasesChoice, { readonly kind: "desk" }>, { policy, language }: ReadingOf): CaseSource {
  const api = createClient({ language: () => language });
  const types = typesOf(policy);
  const kept: Batch[] = [];
  let complete = false;
  return {
    async *batches() {
      if (complete) return yield* kept;
      kept.length = 0;
      let cursor: string | undefined;
      let done = 0;
      do {
        const page = await api.studiedCases(layer, {
          limit: perPage,
          ...(draft !== undefined && { draft }),
          ...(cursor !== undefined && { cursor }),
        });
        const known = page.items.filter(({ type }) => types.has(type));
        done += page.items.length;
        const batch: Batch = {
          ...nothing,
          cases: known.map(({ id, number, type, facts, levels }) => ({
            type,
            facts,
            levels,
            ...(id !== undefined && { id, caseNumber: number }),
          })),
          progress: { done, total: Math.max(done, page.total) },
          unread: page.items.length - known.length,
          withheld: page.withheld,
        };
        kept.push(batch);
        yield batch;
        cursor = page.next;
      } while (cursor !== undefined);
      complete = true;
    },
  };
}

function fromFile({ file }: Extract<CasesChoice, { readonly kind: "file" }>, { policy }: ReadingOf): CaseSource {
  const [scale] = policy.scales;
  return {
    async *batches() {
      for await (const { lines, done } of linesOf(file.stream())) {
        const read = lines.map((line) => readLine(policy, line));
        const good = read.flatMap((one) => (one.ok ? [one] : []));
        const faults = read.flatMap((one) => (one.ok ? [] : [one.fault]));
        yield {
          ...nothing,
          cases: good.map(({ type, facts }) => {
            const { levelInForce } = facts;
            return { type, facts, levels: scale && typeof levelInForce === "string" ? { [scale.id]: levelInForce } : {} };
          }),
          progress: { done, total: file.size },
          faults,
          unread: faults.length,
          unknownFacts: good.flatMap(({ unknownFacts }) => unknownFacts),
        };
      }
    },
  };
}

const typesOf = ({ disputeTypes }: Policy): ReadonlySet<string> => new Set(disputeTypes.map(({ id }) => id));
