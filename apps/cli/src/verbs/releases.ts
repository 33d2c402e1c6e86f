/** `jiefen releases`: what was published of each layer, from which day, and whether it is in force. */
import { dayAt, nearest, type Text } from "@jiefen/policy";
import { type Publication, type PublicationState, publicationStates, type Store, system } from "@jiefen/store";
import { exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { dataOption, optionText } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { withData } from "../policy/open-data.ts";

const states: Readonly<Record<PublicationState, Text>> = {
  scheduled: { zh: "待施行", en: "scheduled" },
  inForce: { zh: "施行中", en: "in force" },
  superseded: { zh: "已被取代", en: "superseded" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
};

const fromFiles: Text = { zh: "政策文件", en: "policy files" };

interface Listed extends Omit<Publication, "publishedBy" | "reviewedBy"> {
  readonly state: PublicationState;
  /** Names; `system` for what came from files. */
  readonly publishedBy: string;
  readonly reviewedBy: string | null;
}

export const releases: Verb = {
  options: {
    layer: { type: "string", value: "ID", help: { zh: "只列这一层，默认列所有层", en: "only this layer; all of them if absent" } },
    ...dataOption,
  },
  details: {
    zh: "每行：状态、施行日、摘要的开头、所依上级一版、发布人和审核人、说明。摘要可用于其他命令的 --release。",
    en: "A line: state, the day from which it holds, the beginning of its digest, the release above it stands on, who published and reviewed it, the note. The digest serves for --release of other verbs.",
  },
  async run(call) {
    const { output } = call;
    const listed = await withData(call, (store) => list(store, optionText(call, "layer")));
    output.value({ releases: listed });
    for (const layer of [...new Set(listed.map((one) => one.layer))]) {
      output.line(output.paint.strong(layer));
      for (const one of listed.filter((other) => other.layer === layer)) output.line(`  ${line(one, output.language)}`);
    }
    return exit.fine;
  },
};

/** Of those above before those below, each with the latest first. */
async function list({ policies, people, clock }: Store, layer: string | undefined): Promise<readonly Listed[]> {
  const all = await policies.history();
  const layers = [...new Set(all.map((one) => one.layer))].sort();
  if (layer !== undefined && !layers.includes(layer)) throw unknownLayer(layer, layers);
  const state = publicationStates(all, dayAt(clock()));
  const names = await people.names(all.flatMap(({ publishedBy, reviewedBy }) => [publishedBy, ...(reviewedBy ? [reviewedBy] : [])]));
  const nameOf = (id: string) => names[id] ?? id;
  return all
    .filter((one) => layer === undefined || one.layer === layer)
    .map((one) => ({
      ...one,
      state: state(one),
      publishedBy: nameOf(one.publishedBy),
      reviewedBy: one.reviewedBy === undefined ? null : nameOf(one.reviewedBy),
    }))
    .sort((a, b) => a.chain.length - b.chain.length || (a.layer < b.layer ? -1 : a.layer > b.layer ? 1 : 0));
}

function unknownLayer(asked: string, layers: readonly string[]): Misuse {
  const near = nearest(asked, layers);
  return new Misuse(
    { zh: `没有发布过 \`${asked}\`。`, en: `Nothing was published of \`${asked}\`.` },
    near
      ? { zh: `是否想用 \`${near}\`？`, en: `Did you mean \`${near}\`?` }
      : { zh: `现有：${layers.join("、")}。`, en: `There are ${layers.join(", ")}.` },
  );
}

function line({ state, effectiveFrom, release, above, publishedBy, reviewedBy, note }: Listed, language: keyof Text): string {
  const published = publishedBy === system.person ? fromFiles[language] : publishedBy;
  const by = reviewedBy === null ? published : `${published}, ${reviewedBy}`;
  const stands = above === undefined ? "" : language === "zh" ? `依上级 ${above.slice(0, 12)}` : `on ${above.slice(0, 12)}`;
  return [states[state][language], effectiveFrom, release.slice(0, 12), stands, by, note].filter(Boolean).join("  ");
}
