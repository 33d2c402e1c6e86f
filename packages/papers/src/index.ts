/** Papers filled from a case: letters, agreements, minutes and the whole file, as Word and PDF. */
export {};
