/** Names for what an administrator adds: made from its English title or counted, never typed. */

const longest = 48;

/** `camelCase` out of words; empty where nothing is left of them. */
function camel(text: string): string {
  const parts = text
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9 ]/g, " ")
    .split(/\s+/)
    .filter(Boolean);
  return parts
    .map((part, index) => (index === 0 ? part.toLowerCase() : part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()))
    .join("");
}

/** Begins with the layer, so that what the layer above adds later has another name. `taken` are the names in use. */
export function newName(layer: string, stem: string, english: string, taken: ReadonlySet<string>): string {
  const words = camel(english).slice(0, longest) || stem;
  const base = `${layer.replace(/[^A-Za-z0-9]/g, "")}${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  if (!taken.has(base)) return base;
  for (let count = 2; ; count += 1) {
    const name = `${base}${count}`;
    if (!taken.has(name)) return name;
  }
}
