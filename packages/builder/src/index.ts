/** The low-code builder: one editor per kind of document, over a draft. */
export {};
