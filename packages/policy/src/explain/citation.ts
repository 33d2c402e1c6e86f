/** Where a rule comes from, in words: the layer, its source, and whether it is still to be confirmed. */
import { getOwn } from "../facts/scope.ts";
import type { Trace } from "../policy/decision.ts";
import type { Citation, Criterion, Policy } from "../policy/policy.ts";
import type { Language } from "../policy/text.ts";
import { bracketed } from "../words/joining.ts";
import { quoted } from "../words/value.ts";

/** The title of a layer of the policy's chain. */
export function layerTitle(policy: Policy, layer: string, language: Language): string {
  return getOwn(policy.layerTitles, layer)?.[language] ?? (language === "zh" ? "上级" : "the layer above");
}

/** `总园：《园圃公约》第三条`, with `（待确认）` where no source was found. */
export function cited(policy: Policy, layer: string, source: Citation, language: Language): string {
  const text = language === "zh" ? source.text : source.en;
  const mark = source.toConfirm ? bracketed(language === "zh" ? "待确认" : "to be confirmed", language) : "";
  return `${layerTitle(policy, layer, language)}${language === "zh" ? "：" : ": "}${text}${mark}`;
}

/** The criterion's own source, then those of the numbers it uses where they come from elsewhere. */
export function citedWithNumbers(policy: Policy, criterion: Criterion, trace: Trace, language: Language): string {
  const own = cited(policy, criterion.layer, criterion.source, language);
  const numbers = parametersOf(trace).flatMap((id) => {
    const parameter = getOwn(policy.parameters, id);
    if (!parameter) return [];
    const source = cited(policy, parameter.layer, parameter.source, language);
    const title = quoted(parameter.title[language]);
    return source === own ? [] : [language === "zh" ? `${title}见${source}` : `${title} by ${source}`];
  });
  return [own, ...numbers].join(language === "zh" ? "；" : "; ");
}

function parametersOf(trace: Trace): readonly string[] {
  if (trace.kind === "fact") return trace.parameter === undefined ? [] : [trace.parameter];
  return [...new Set(trace.kind === "not" ? parametersOf(trace.part) : trace.parts.flatMap(parametersOf))];
}
