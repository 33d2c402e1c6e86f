/** JSON pointers (RFC 6901) and patterns over them, in which `*` stands for one segment. */

export type Segments = readonly string[];

/** `/a~1b/c` → `["a/b", "c"]`; the empty pointer → `[]`. */
export function segmentsOf(pointer: string): Segments {
  if (pointer === "") return [];
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function pointerOf(segments: Segments): string {
  let pointer = "";
  for (const segment of segments) pointer = pointerBelow(pointer, segment);
  return pointer;
}

/** The pointer of what a place has under a name. */
export function pointerBelow(pointer: string, name: string): string {
  const plain = !name.includes("/") && !name.includes("~");
  return `${pointer}/${plain ? name : name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The value at a pointer, looking at own properties only; undefined where there is none. */
export function findAt(document: unknown, segments: Segments): unknown {
  let value = document;
  for (const segment of segments) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}

/** Every place in the document that the pattern names, with its value. */
export function placesOf(document: unknown, pattern: Segments): readonly { readonly place: Segments; readonly value: unknown }[] {
  let found: readonly { readonly place: Segments; readonly value: unknown }[] = [{ place: [], value: document }];
  for (const segment of pattern) {
    found = found.flatMap(({ place, value }) => {
      if (typeof value !== "object" || value === null) return [];
      const keys = segment === "*" ? Object.keys(value) : Object.hasOwn(value, segment) ? [segment] : [];
      return keys.map((key) => ({ place: [...place, key], value: Reflect.get(value, key) }));
    });
  }
  return found;
}

/** Whether the pattern names exactly this place. */
export function matchesPattern(pattern: Segments, place: Segments): boolean {
  return pattern.length === place.length && isPrefixPattern(pattern, place);
}

/** Whether the pattern names this place or one above it. */
export function isPrefixPattern(pattern: Segments, place: Segments): boolean {
  return pattern.length <= place.length && pattern.every((segment, index) => segment === "*" || segment === place[index]);
}
