/** What a person has decided about cases that may be the same dispute: by id of the case. */
export type Decided = Readonly<Record<string, "linked" | "apart">>;
