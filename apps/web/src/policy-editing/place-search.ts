/** A place of a draft as the end of an address that can be shared. */

/** `file` is a document, `at` a pointer into it. */
export function placeSearch(path: string, pointer: string): string {
  return `?${new URLSearchParams({ file: path, ...(pointer && { at: pointer }) })}`;
}
