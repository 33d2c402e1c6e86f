/** The layer a published case falls under: its county's, or the city's where the county is none of ours. */
import type { PolicyFile } from "@jiefen/policy";
import type { PublishedCase } from "../published-case.ts";

interface Layer {
  readonly id: string;
  readonly title: string;
  readonly parent: string | undefined;
}

function layerIn({ layer, path, content }: PolicyFile): Layer[] {
  if (path !== "rules/layer.json" || typeof content !== "object" || content === null) return [];
  const title = "title" in content ? String(content.title) : layer;
  return [{ id: layer, title, parent: "extends" in content ? String(content.extends) : undefined }];
}

/** The city's layer is the one that extends no other. */
export function layerOfCase(files: readonly PolicyFile[], { place }: PublishedCase): string {
  const layers = files.flatMap(layerIn);
  const city = layers.find(({ parent }) => parent === undefined);
  if (!city) throw new Error("No layer stands at the top.");
  const inCity = (place.city ?? "").includes(stem(city.title));
  const county = stem(place.county ?? "");
  const found = inCity && county !== "" ? layers.find(({ parent, title }) => parent !== undefined && title.startsWith(county)) : undefined;
  return (found ?? city).id;
}

/** `玉门市` → `玉门`, so that `阿克塞县` is found under its full name. */
function stem(name: string): string {
  return name.trim().replace(/(自治县|县|市|区)$/, "");
}
