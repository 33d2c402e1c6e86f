/** Puts the real values back where somebody sends what they were shown masked, so that a mask never overwrites what it hides. */
import {
  type Facts,
  type FactValue,
  type Issue,
  type Item,
  looksMasked,
  maskValue,
  type Policy,
  type Veil,
  veilText,
} from "@jiefen/policy";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { isItems } from "./mask-facts.ts";
import { isHidden, type Sight, sensitivityOf } from "./sensitive.ts";

/** How the sender was shown the case. */
export interface Eyes {
  readonly policy: Policy;
  readonly sight: Sight;
  readonly veil: Veil;
}

/** `sent` with masks replaced by the values of `kept`, and hidden facts of known items (by their `id`) taken over. Facts of the case that were not
 * sent stay absent. Throws `masked-value` where a mask was changed in part. */
export function keepMasked(eyes: Eyes, kept: Facts, sent: Facts): Facts {
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]): readonly [string, Facts[string]] => {
      const before = kept[name];
      if (!isItems(value)) return [name, keptValue(eyes, name, isItems(before) ? undefined : before, value)];
      return [
        name,
        value.map((item) =>
          keptItem(eyes, isItems(before) ? before.find(({ id }) => id === item.id && id !== undefined) : undefined, item),
        ),
      ];
    }),
  );
}

function keptItem(eyes: Eyes, before: Item | undefined, sent: Item): Item {
  const written = Object.entries(sent).map(([name, value]): readonly [string, FactValue] => [
    name,
    keptValue(eyes, name, before?.[name], value),
  ]);
  const hidden = Object.entries(before ?? {}).filter(([name, value]) => !Object.hasOwn(sent, name) && isLeftOut(eyes, name, value));
  return { ...Object.fromEntries(hidden), ...Object.fromEntries(written) };
}

function keptValue<Value extends Facts[string]>(eyes: Eyes, name: string, before: FactValue | undefined, sent: Value): Value | FactValue {
  const { policy, sight } = eyes;
  const sensitivity = sensitivityOf(policy, name);
  if (sensitivity === undefined) return keptText(eyes, name, before, sent);
  if (sensitivity !== "personal" || sight.personal) return sent;
  if (before !== undefined && sent === maskValue(policy, name, before)) return before;
  if (looksMasked(sent)) throw ProblemAnswer.of("masked-value", { issues: [maskedIssue(policy, name)] });
  return sent;
}

/** A text that names somebody was shown with masks within: as it was shown it stays as it is. */
function keptText<Value extends Facts[string]>(eyes: Eyes, name: string, before: FactValue | undefined, sent: Value): Value | FactValue {
  if (typeof before !== "string" || typeof sent !== "string") return sent;
  if (sent === veilText(before, eyes.veil)) return before;
  const hides = [...eyes.veil].some(([open, mask]) => before.includes(open) && sent.includes(mask));
  if (hides) throw ProblemAnswer.of("masked-value", { issues: [maskedIssue(eyes.policy, name)] });
  return sent;
}

/** Left out of what the reader was shown, so that its absence says nothing. */
function isLeftOut({ policy, sight }: Eyes, name: string, value: FactValue): boolean {
  if (!isHidden(policy, sight, name)) return false;
  return sensitivityOf(policy, name) === "restricted" || (value !== null && maskValue(policy, name, value) === undefined);
}

function maskedIssue(policy: Policy, name: string): Issue {
  const title = policy.facts[name]?.title ?? { zh: name, en: name };
  return {
    code: "masked-value",
    severity: "error",
    file: "",
    pointer: `/${name}`,
    message: { zh: `“${title.zh}”含有被遮盖的字符。`, en: `“${title.en}” holds masked characters.` },
    hint: { zh: "请保持原样，或完整填写。", en: "Leave it as it is, or write it in full." },
  };
}
