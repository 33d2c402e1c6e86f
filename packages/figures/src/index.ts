/** Declared figures over many cases: what is counted, over what, and from which day to which. Pure. */
export {};
