/** The study of cases, as the worker does it: reads them once, then says what they come to under whatever values are tried. The newest wish is carried
 * out; what was wished before it is let go. */
import { buildColumns, createSweep, readAlike, type Swept } from "@jiefen/analysis";
import { compile, type EffectivePolicy, type LocalDate, type Policy, released } from "@jiefen/policy";
import type { FromWorker, OtherPolicies, Report, ToWorker } from "../study/messages.ts";
import { type Values, withValues } from "../study/with-values.ts";
import { type CaseSource, caseSource } from "./case-source.ts";
import { failureOf } from "./failure-of.ts";
import { listCases } from "./list-cases.ts";
import { type OtherPolicy, otherPolicy } from "./other-policy.ts";
import { readCases } from "./read-cases.ts";
import { type Bases, recordedOf, reportOf } from "./report.ts";

export interface Surroundings {
  post(message: FromWorker): void;
  /** Lets messages that wait come in. */
  pause(): Promise<void>;
}

type Wish<Kind extends ToWorker["kind"]> = Extract<ToWorker, { readonly kind: Kind }>;
type Sweep = (policy: Policy) => Swept;

/** What has been read of the cases. */
interface Held {
  readonly reading: number;
  readonly source: CaseSource;
  readonly sweep: Sweep;
  readonly before: Swept;
  readonly bases: Bases;
}

/** The same cases, read as a policy reads them that reads facts otherwise. */
interface ReadOtherwise {
  readonly reading: number;
  readonly policy: Policy;
  readonly sweep: Sweep;
}

interface Opened {
  readonly policy: Policy;
  readonly others: readonly (readonly [OtherPolicies, Policy])[];
  readonly today: LocalDate;
}

interface Answer {
  readonly values: Values;
  readonly after: Swept;
  readonly report: Report;
}

/** Takes messages in the order they come; throws for one that comes before `open`. */
export function createStudy({ post, pause }: Surroundings): (message: ToWorker) => void {
  let opened: Opened | undefined;
  let wanted: Wish<"read"> | undefined;
  let values: Values = {};
  let listing: Wish<"list"> | undefined;
  let held: Held | undefined;
  let otherwise: ReadOtherwise | undefined;
  let answer: Answer | undefined;
  let failed = -1;
  let listed = -1;
  let working = false;

  function study(): NonNullable<typeof opened> {
    if (!opened) throw new Error("Nothing is studied before a policy has come.");
    return opened;
  }

  async function read(wish: Wish<"read">): Promise<void> {
    const { policy, others, today } = study();
    const { reading, choice, language } = wish;
    held = undefined;
    otherwise = undefined;
    answer = undefined;
    const source = caseSource(choice, { policy, today, language });
    const builder = buildColumns(policy, today);
    const compared = others.map(([rows, other]): readonly [OtherPolicies, OtherPolicy] => [rows, otherPolicy(other, today)]);
    const read = await readCases(source, {
      policy,
      pause,
      stale: () => wanted !== wish,
      add: (one) => {
        builder.add(one);
        for (const [, other] of compared) other.add(one);
      },
      onProgress: (progress) => post({ kind: "progress", reading, again: false, progress }),
    });
    if (!read) return;
    const { levels, ...told } = read;
    const sweep = createSweep(builder.finish());
    const recorded = recordedOf(levels);
    const known = Object.keys(recorded).length > 0;
    const bases: Bases = {
      ...(known && { recorded: { levels: recorded } }),
      ...Object.fromEntries(compared.map(([rows, other]) => [rows, other.finish()])),
    };
    held = { reading, source, sweep, before: sweep(policy), bases };
    post({ kind: "read", reading: { reading, ...told, recorded: known } });
  }

  /** Undefined where something newer is wished meanwhile. */
  async function sweepFor(now: Held, edited: Policy, tried: Values): Promise<Sweep | undefined> {
    const { policy, today } = study();
    if (readAlike(policy, edited)) return now.sweep;
    if (otherwise?.reading === now.reading && readAlike(otherwise.policy, edited)) return otherwise.sweep;
    const { reading, source } = now;
    const builder = buildColumns(edited, today);
    const read = await readCases(source, {
      policy,
      pause,
      stale: () => values !== tried || wanted?.reading !== reading,
      add: (one) => builder.add(one),
      onProgress: (progress) => post({ kind: "progress", reading, again: true, progress }),
    });
    if (!read) return undefined;
    otherwise = { reading, policy: edited, sweep: createSweep(builder.finish()) };
    return otherwise.sweep;
  }

  async function tell(now: Held): Promise<void> {
    const tried = values;
    const edited = withValues(study().policy, tried);
    const sweep = await sweepFor(now, edited, tried);
    if (!sweep) return;
    const after = sweep(edited);
    const { reading, before, bases } = now;
    const report = reportOf({ reading, values: tried, before, after, bases });
    answer = { values: tried, after, report };
    post({ kind: "report", report });
  }

  async function list(now: Held, { after, report }: Answer, wish: Wish<"list">): Promise<void> {
    listed = wish.listing;
    await listCases(now, { after, report }, wish.cell, {
      pause,
      stale: () => listing !== wish || wanted?.reading !== now.reading,
      onFound: (cases, total, complete) => post({ kind: "listing", listing: { listing: wish.listing, cases, total, complete } }),
    });
  }

  function nextTask(): { readonly reading: number; run(): Promise<void> } | undefined {
    if (!wanted || failed === wanted.reading) return undefined;
    const { reading } = wanted;
    const wish = wanted;
    const now = held;
    if (now?.reading !== reading) return { reading, run: () => read(wish) };
    if (answer?.values !== values) return { reading, run: () => tell(now) };
    const [asked, said] = [listing, answer];
    if (asked && said && listed !== asked.listing) return { reading, run: () => list(now, said, asked) };
    return undefined;
  }

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    for (let task = nextTask(); task; task = nextTask()) {
      const { reading } = task;
      try {
        await task.run();
      } catch (error) {
        failed = reading;
        post({ kind: "failed", reading, failure: failureOf(error) });
      }
      await pause();
    }
    working = false;
  }

  return (message) => {
    if (message.kind === "open") opened = openedBy(message);
    if (message.kind === "read") wanted = message;
    if (message.kind === "try") values = message.values;
    if (message.kind === "list") listing = message;
    void work();
  };
}

function openedBy({ policy, others, today }: Wish<"open">): Opened {
  const compiled = (effective: EffectivePolicy) => compile(released(effective));
  const all = [others.inForce && (["inForce", others.inForce] as const), others.above && (["above", others.above] as const)];
  return {
    policy: compiled(policy),
    others: all.flatMap((one) => (one ? [[one[0], compiled(one[1])] as const] : [])),
    today,
  };
}
