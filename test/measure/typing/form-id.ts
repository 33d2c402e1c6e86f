/** The form the page types into. */
export const formId = "aphids";
