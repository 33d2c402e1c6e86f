/** Place-holders in the text of a paper: `{name}` or `{name|format}`. */

export interface PlaceHolder {
  /** As written, braces included. */
  readonly written: string;
  readonly name: string;
  readonly format?: string;
}

const pattern = /\{([^{}|]*)(?:\|([^{}|]*))?\}/g;

/** A text as what stands between place-holders, and the place-holders, in order. */
export function partsOf(text: string): readonly (string | PlaceHolder)[] {
  const parts: (string | PlaceHolder)[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    const [written, name = "", format] = match;
    parts.push({ written, name: name.trim(), ...(format !== undefined && { format: format.trim() }) });
    end = match.index + written.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

export function placeHoldersOf(text: string): readonly PlaceHolder[] {
  return partsOf(text).filter((part) => typeof part !== "string");
}
