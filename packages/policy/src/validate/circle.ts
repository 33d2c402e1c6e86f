/** Circles among things that name one another. */

/** The shortest way from a name back to itself; undefined if there is none, or if the circle is told at a name that sorts before. */
export function findCircle(name: string, follow: (name: string) => readonly string[]): readonly string[] | undefined {
  const seen = new Set<string>();
  const open = follow(name).map((next) => [name, next]);
  for (let way = open.shift(); way !== undefined; way = open.shift()) {
    const last = way.at(-1) ?? name;
    if (last === name) return way.every((one) => name <= one) ? way : undefined;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of follow(last)) open.push([...way, next]);
  }
  return undefined;
}
