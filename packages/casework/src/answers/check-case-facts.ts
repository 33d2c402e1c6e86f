/** Facts told outside of any step, checked against the forms that ask them. */
import { checkAnswers, type Facts, type Form, type Issue } from "@jiefen/policy";
import { place } from "../refusal/refuse.ts";
import type { Rules } from "../rules.ts";

/** Each fact by the intake form of the type, or else by the first record that asks it. What one filing of a repeating record tells is no fact of the case. */
export function checkCaseFacts({ policy, validate }: Rules, type: string, facts: Facts): readonly Issue[] {
  const intake = policy.disputeTypes.filter(({ id }) => id === type);
  const forms: readonly Form[] = [...intake, ...Object.values(policy.records)];
  const asking = Object.keys(facts).map((name) => ({ name, form: forms.find((form) => isAsked(form, name)) }));
  const unknown = asking.filter(({ name, form }) => !form || isOfARecord(name));
  const wrong = forms.flatMap((form) => {
    const own = asking.filter((asked) => asked.form === form && !isOfARecord(asked.name)).map(({ name }) => [name, facts[name]]);
    return own.length > 0 ? checkAnswers(form, Object.fromEntries(own), validate) : [];
  });
  return [...unknown.map(({ name }) => nobodyAsks(type, name)), ...wrong.filter(({ severity }) => severity === "error")];

  function isOfARecord(name: string): boolean {
    const origin = policy.facts[name]?.origin;
    return origin?.kind !== "field" || origin.list !== undefined;
  }
}

const isAsked = (form: Form, name: string): boolean => form.questions.some(({ fact }) => fact === name);

function nobodyAsks(file: string, name: string) {
  return place(
    "invalid-answers",
    file,
    `/${name}`,
    { zh: `这类纠纷的表单不问 \`${name}\`。`, en: `No form of this dispute asks \`${name}\`.` },
    { zh: "请从表单里选择要登记的内容。", en: "Choose one of the questions of the forms." },
  );
}
