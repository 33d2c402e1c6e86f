/** Exit codes: every verb ends with one of three. */

/** `fine`: nothing to report. `findings`: the verb worked and found something wrong. `misuse`: it was called wrongly and did nothing. */
export const exit = { fine: 0, findings: 1, misuse: 2 } as const;
export type Exit = (typeof exit)[keyof typeof exit];
