/** How many, with its thousands set apart. */
export const figure = (count: number): string => count.toLocaleString("en");
