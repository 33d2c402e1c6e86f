/** The tags of a Word template: place-holders as in the blocks, and what encloses a part: `{#if.block}`, `{#list.block}`, `{#none.block}`. */

export const conditionTag = (block: string): string => `if.${block}`;
export const listTag = (block: string): string => `list.${block}`;
export const noneTag = (block: string): string => `none.${block}`;

/** The block that an enclosing tag names, and what it is for. */
export function enclosing(tag: string): { readonly kind: "if" | "list" | "none"; readonly block: string } | undefined {
  const [, kind, block] = /^(if|list|none)\.(\w+)$/.exec(tag) ?? [];
  return block !== undefined && (kind === "if" || kind === "list" || kind === "none") ? { kind, block } : undefined;
}

export const opening = (tag: string): string => `{#${tag}}`;
export const closing = (tag: string): string => `{/${tag}}`;
