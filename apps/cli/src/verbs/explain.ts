/** `jiefen explain`: a layer's policy in sentences, whole or for one dispute type. */
import { describePolicy } from "@jiefen/policy";
import { exit } from "../command-line/exit.ts";
import { layerOption, optionText, policyOptions } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { printSentence } from "../output/explanation.ts";
import { refuse } from "../output/refusal.ts";
import { requireLayer } from "../policy/require-layer.ts";
import { requireType } from "../policy/require-type.ts";

export const explain: Verb = {
  options: {
    ...layerOption,
    type: { type: "string", value: "TYPE", help: { zh: "只说与这一纠纷类型有关的", en: "only what concerns this dispute type" } },
    ...policyOptions,
  },
  async run(call) {
    const layer = await requireLayer(call);
    if (!layer.ok) return refuse(call.output, layer.issues);
    const asked = optionText(call, "type");
    const type = asked === undefined ? undefined : requireType(layer.policy, asked).id;
    const parts = describePolicy(layer.policy, layer.standing, call.language, type);
    call.output.value({ layer: layer.policy.layer.id, release: layer.policy.release, type: type ?? null, parts });
    for (const [index, part] of parts.entries()) {
      if (index > 0) call.output.line();
      call.output.line(call.output.paint.strong(part.title));
      for (const sentence of part.sentences) printSentence(call.output, sentence);
    }
    return exit.fine;
  },
};
