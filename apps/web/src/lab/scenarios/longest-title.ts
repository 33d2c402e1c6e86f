/** How long the title of a scenario may become here, in characters. */
export const longestTitle = 100;
