/** A case goes on under another release of its layer (law 7). */
import type { Facts } from "@jiefen/policy";
import type { Course } from "../course.ts";
import { same } from "../facts/same.ts";
import { conversionsFor, convert } from "../moving/convert.ts";
import { lessProtected } from "../moving/less-protected.ts";
import { lossInWords } from "../moving/loss-words.ts";
import { lossesOf } from "../moving/losses.ts";
import { place, refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

/** The rules given with the command are those of the other release. Refused while anything the case holds has no place there: each loss is to be
 * answered by a conversion first. */
export const adopt: Handler<"adopt"> = async (course, { conversions: declared = [] }) => {
  const { rules, state } = course;
  const { policy, before = policy } = rules;
  if (policy.release === state.release) return undefined;
  if (policy.layer.id !== state.layer) return refuse("other-layer");
  if (declared.some((one) => one.kind === "drop" && one.reason.trim() === "")) return refuse("reason-missing");
  const opened = lessProtected(before, policy, declared);
  if (opened.length > 0) {
    const title = (name: string, { facts }: typeof policy) => facts[name]?.title ?? { zh: name, en: name };
    const issues = opened.map(({ from, to }) => {
      const [here, there] = [title(from, before), title(to, policy)];
      const message = { zh: `“${here.zh}”不能改到“${there.zh}”。`, en: `“${here.en}” cannot go to “${there.en}”.` };
      return place("less-protected", policy.layer.id, `/field/${from}`, message, answerIt);
    });
    return refuse("less-protected", issues);
  }
  const conversions = conversionsFor(state, declared);
  const lost = lossesOf(policy, before, convert(state, conversions));
  if (lost.length > 0) {
    const issues = lost.map((loss) => {
      const { zh, en } = lossInWords([before, policy], loss);
      return place(
        "cannot-adopt",
        policy.layer.id,
        `/${loss.what}/${loss.id}`,
        { zh: `${zh}没有去处。`, en: `The other release has no place for the ${en}.` },
        answerIt,
      );
    });
    return refuse("cannot-adopt", issues);
  }
  const changed = changedFacts(state.facts, convert(state, conversions).facts);
  course.emit({
    kind: "releaseAdopted",
    from: state.release,
    to: policy.release,
    ...(conversions.length > 0 ? { conversions, before: changed } : {}),
  });
  recolour(course);
  await settleDown(course);
  return undefined;
};

const answerIt = {
  zh: "请说明改到哪里，或者写明理由后舍去。",
  en: "Say where it is to go, or drop it with a reason.",
};

/** As they were. */
function changedFacts(before: Facts, after: Facts): Facts {
  return Object.fromEntries(Object.entries(before).filter(([name, value]) => !same(value, after[name])));
}

/** The plan that goes on has the colour the new release gives it. */
function recolour(course: Course): void {
  const { plan } = course.state;
  const colour = course.rules.policy.plans.find(({ id }) => id === plan?.id)?.colour;
  if (plan && colour !== undefined && colour !== plan.colour) course.emit({ kind: "planStarted", plan: { ...plan, colour } });
}
