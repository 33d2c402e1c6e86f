/** Whether the visits of plans are close enough: told by their schedules alone, whatever the case. */
import {
  type GuardrailDemand,
  isParameterReference,
  type NumberOrParameter,
  type Plan,
  type Policy,
  parameterOf,
  quantity,
  type Schedule,
  type Text,
} from "@jiefen/policy";
import type { Verdict } from "./proof.ts";

type Visits = Extract<GuardrailDemand, { readonly kind: "visits" }>;
type Phase = "beforeSettlement" | "afterSettlement";

const phases: Readonly<Record<Phase, Text>> = {
  beforeSettlement: { zh: "化解前", en: "before settlement" },
  afterSettlement: { zh: "化解后", en: "after settlement" },
};

export function proveVisits(policy: Policy, { colour, atMostDays, phase }: Visits): Verdict {
  const most = numberOf(policy, atMostDays);
  if (most === undefined) return { kind: "undecided", why: { zh: "天数还没有规定", en: "the number of days is left open" } };
  const asked: readonly Phase[] = phase ? [phase] : ["beforeSettlement", "afterSettlement"];
  const verdicts = policy.plans
    .filter((plan) => plan.colour === colour)
    .flatMap((plan) => asked.map((one) => verdictOn(plan, one, plan[one].schedule, most)));
  return verdicts.find(({ kind }) => kind === "refuted") ?? verdicts.find(({ kind }) => kind === "undecided") ?? { kind: "proved" };
}

function verdictOn({ title }: Plan, phase: Phase, schedule: Schedule | undefined, most: number): Verdict {
  const at = (text: Text): Text => ({
    zh: `方案“${title.zh}”${phases[phase].zh}${text.zh}`,
    en: `the plan “${title.en}” ${phases[phase].en} ${text.en}`,
  });
  if (!schedule) return { kind: "undecided", why: at({ zh: "何时回访没有规定", en: "leaves open when to visit" }) };
  const { days, every, count = "calendar", shift = "keep" } = schedule;
  const longest = Math.max(...gaps(days), every ?? 0);
  // So many working days are at least as many calendar days.
  if (longest > most) {
    const [zh, en] = [quantity(longest, "days", "zh"), quantity(longest, "days", "en")];
    return { kind: "refuted", shows: at({ zh: `有一次隔 ${zh} 才回访`, en: `once leaves ${en} until the next visit` }) };
  }
  if (every === undefined && phase === "beforeSettlement") {
    const last = days.at(-1) ?? 0;
    return { kind: "refuted", shows: at({ zh: `第 ${last} 天以后不再回访`, en: `makes no visits after day ${last}` }) };
  }
  if (count === "working" || shift !== "keep") {
    return {
      kind: "undecided",
      why: at({
        zh: "按工作日计或者遇休息日改期，间隔随当年放假安排而变",
        en: "goes by working days or moves visits off days without work: gaps depend on each year's holidays",
      }),
    };
  }
  return { kind: "proved" };
}

/** From the start of the phase to the first visit, and from each visit to the next. */
const gaps = (days: readonly number[]): readonly number[] => days.map((day, index) => day - (index === 0 ? 0 : (days[index - 1] ?? 0)));

function numberOf({ parameters }: Policy, number: NumberOrParameter): number | undefined {
  if (!isParameterReference(number)) return number;
  const id = parameterOf(number);
  return Object.hasOwn(parameters, id) ? parameters[id]?.value : undefined;
}
