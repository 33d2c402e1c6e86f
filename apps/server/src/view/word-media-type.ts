/** What Word files are called among media types. */

export const wordMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
