/** What a draft is called: as its opener wrote it, or where nobody named it, by what it does. */
import type { Text } from "@jiefen/policy";
import { type Draft, nameless, type Store } from "@jiefen/store";

export async function draftTitle({ policies }: Store, { title, above }: Pick<Draft, "title" | "above">): Promise<Text> {
  if (title !== nameless) return { zh: title, en: title };
  const release = above === undefined ? undefined : await policies.findReleased(above);
  const named = release?.layerTitles[release.layer];
  if (!named) return { zh: "政策更新", en: "Update of the policy" };
  return { zh: `随${named.zh}新版更新`, en: `Update after the new release of ${named.en}` };
}
