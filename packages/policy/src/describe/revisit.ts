/** How closely a dispute is followed: plans by colour, and which plan a dispute follows. */
import type { Schedule, VisitMode } from "../document/revisit.ts";
import { sentence } from "../explain/sentence.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Plan, Policy } from "../policy/policy.ts";
import type { Language, Text } from "../policy/text.ts";
import { inParts, listed, numberInWords, type Subject, titleOf, told } from "./description.ts";

export function describeRevisit(subject: Subject): readonly Sentence[] {
  const { policy } = subject;
  const assigned = policy.assignments.map((assignment) => {
    const plan = { zh: titleOf(policy.plans, assignment.plan, "zh"), en: titleOf(policy.plans, assignment.plan, "en") };
    const when = { zh: sentence(policy, assignment.conditions, "zh"), en: sentence(policy, assignment.conditions, "en") };
    return told(subject, { zh: `${when.zh}时，按“${plan.zh}”。`, en: `“${plan.en}” where ${when.en}.` }, assignment);
  });
  return [...policy.plans.map((plan) => describePlan(subject, plan)), ...assigned];
}

function describePlan(subject: Subject, plan: Plan): Sentence {
  return told(subject, { zh: inWords(subject, plan, "zh"), en: inWords(subject, plan, "en") }, plan);
}

function progressInWords(policy: Policy, { progressDays }: Plan["beforeSettlement"], language: Language): string {
  if (progressDays === undefined) return "";
  const days = numberInWords(policy, progressDays, "days", language);
  return language === "zh" ? `，${days}内应有进展` : `, something noted down within ${days}`;
}

function inWords({ policy, standing }: Subject, plan: Plan, language: Language): string {
  const { beforeSettlement, afterSettlement, mode, graceDays, missed, title } = plan;
  const before = `${scheduleInWords(beforeSettlement.schedule, language)}${progressInWords(policy, beforeSettlement, language)}`;
  const after = `${scheduleInWords(afterSettlement.schedule, language)}${progressInWords(policy, afterSettlement, language)}`;
  const watch = afterSettlement.watchDays === undefined ? undefined : numberInWords(policy, afterSettlement.watchDays, "days", language);
  const grace = graceDays === undefined ? undefined : numberInWords(policy, graceDays, "days", language);
  const how = mode && modeInWords(mode);
  const steps = Object.values(missed).map(({ count, notify, card }) => {
    const roles = listed(
      notify.map((role) => titleOf(standing.roles, role, language)),
      language,
    );
    const issued = card === undefined ? undefined : titleOf(policy.cards, card, language);
    return language === "zh"
      ? `连续 ${count} 次未访告知${roles}${issued ? `，并发“${issued}”` : ""}`
      : `${count} missed in a row: told to ${roles}${issued ? `, and “${issued}” issued` : ""}`;
  });
  const keyDates = Object.entries(plan.keyDates ?? {}).map(([id, { before, shift = "keep" }]) => {
    const date = titleOf(standing.keyDates, id, language);
    const days = numberInWords(policy, before, "days", language);
    return language === "zh"
      ? `“${date}”前 ${days}走访每一方${shifts[shift].zh}`
      : `each party visited ${days} before “${date}”${shifts[shift].en}`;
  });
  const parts =
    language === "zh"
      ? [`化解前${before}`, `化解后${after}`, watch && `观察期 ${watch}`, how, ...keyDates, grace && `宽限 ${grace}`, ...steps]
      : [
          `before settlement ${before}`,
          `after settlement ${after}`,
          watch && `watched for ${watch}`,
          how,
          ...keyDates,
          grace && `${grace} of grace`,
          ...steps,
        ];
  return inParts(title[language], parts, language);

  /** How visits are made, by how many, and by whom. */
  function modeInWords({ first, later, people, roles = [] }: VisitMode): string {
    const [one, other] = [modeTitle(first), modeTitle(later)];
    const many = people === undefined ? undefined : numberInWords(policy, people, "people", language);
    const who = roles.map((role) => titleOf(standing.roles, role, language));
    const zh = language === "zh";
    const made = first === later ? one : zh ? `首次${one}，以后${other}` : `first visit ${one}, later ones ${other}`;
    const each = many === undefined ? undefined : zh ? `每次 ${many}` : `${many} each`;
    const by = who.length === 0 ? undefined : zh ? `由${listed(who, language)}承担` : `by ${listed(who, language)}`;
    return [made, each, by].filter(Boolean).join(zh ? "，" : ", ");
  }

  /** The mode is a code of whichever question of the visit's record has it. */
  function modeTitle(id: string): string {
    const questions = policy.records[policy.visit.record]?.questions ?? [];
    const options = questions.flatMap(({ fact }) => policy.facts[fact]?.options ?? []);
    return titleOf(options, id, language);
  }
}

const shifts: Readonly<Record<NonNullable<Schedule["shift"]>, Text>> = {
  keep: { zh: "", en: "" },
  next: { zh: "，遇休息日顺延", en: ", put off to the next working day" },
  previous: { zh: "，遇休息日提前", en: ", brought forward to the working day before" },
};

/** `第 3、7 天，此后每 15 天回访，遇休息日顺延`. */
export function scheduleInWords(schedule: Schedule | undefined, language: Language): string {
  if (!schedule) return language === "zh" ? "何时回访没有规定" : "when to visit is left open";
  const { days, every, count, shift = "keep" } = schedule;
  if (days.length === 0 && !every) return language === "zh" ? "不回访" : "no visits";
  const unit = count === "working" ? { zh: "个工作日", en: " working" } : { zh: "天", en: "" };
  if (language === "zh")
    return `第 ${listed(days.map(String), "zh")} ${unit.zh}${every ? `，此后每 ${every} ${unit.zh}` : ""}回访${shifts[shift].zh}`;
  return `on${unit.en} day ${listed(days.map(String), "en")}${every ? `, then every ${every}${unit.en} days` : ""}${shifts[shift].en}`;
}
