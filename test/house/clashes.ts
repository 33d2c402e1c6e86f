/** English words that code needs for itself although the shipped content uses them as ids too; each with its reason. */
export interface Clash {
  readonly word: string;
  /** Where the word is allowed. */
  readonly where: RegExp;
  readonly why: string;
}

const documents = /^packages\/policy\/src\/(document|compile|contract|describe|policy|validate)\//;
const units = /^packages\/policy\/src\/(policy\/units|words\/quantity|figures\/row-facts)\.ts$/;

export const clashes: readonly Clash[] = [
  // The format of policy documents: names of files, of keys in them, and of the closed lists a key may hold.
  { word: "intake", where: documents, why: "the document intake.json" },
  { word: "revisit", where: documents, why: "the document revisit.json" },
  { word: "closure", where: documents, why: "the document closure.json" },
  { word: "referral", where: documents, why: "the document referral.json" },
  { word: "source", where: documents, why: "the citation every rule carries" },
  { word: "people", where: documents, why: "how many go on a visit, a key of a plan" },
  { word: "source", where: /^packages\/builder\/src\/(draft|entry|registry)\//, why: "the citation every rule carries" },
  { word: "source", where: /^packages\/exchange\/src\//, why: "the citation every rule carries" },
  { word: "people", where: /^packages\/builder\/src\/(registry|revisit|teams)\//, why: "a unit" },
  { word: "source", where: /workflow\/stage-node\.tsx$/, why: "where a line of the diagram begins" },
  { word: "obligations", where: documents, why: "the part of workflow.json that names promises" },
  { word: "closed", where: documents, why: "the kind of a stage in which a case has ended; `since` of a history fact" },
  { word: "grid", where: /decision-table\/grid\.tsx$/, why: "an ARIA role" },
  { word: "red", where: /document\/widgets\.ts$|registry\/swatch-words\.ts$/, why: "a swatch" },
  { word: "yellow", where: /document\/widgets\.ts$|registry\/swatch-words\.ts$/, why: "a swatch" },
  { word: "green", where: /document\/widgets\.ts$|registry\/swatch-words\.ts$/, why: "a swatch" },
  { word: "people", where: units, why: "a unit" },
  { word: "households", where: units, why: "a unit" },
  { word: "closed", where: /^packages\/analysis\/src\/logic\/derived\.ts$/, why: "`since` of a history fact" },
  { word: "source", where: /^apps\/web\/src\/lab\//, why: "which policy is studied" },
  { word: "source", where: /^apps\/cli\/src\/verbs\/import-cases\.ts$/, why: "where the numbers of an import come from" },
  // Casework's own words.
  {
    word: "intake",
    where: /^packages\/casework\/src\/|^apps\/web\/src\//,
    why: "taking a dispute in: why a level was given, what a draft is of",
  },
  { word: "closed", where: /^packages\/(casework\/src|policy\/src\/facts)\//, why: "an event, and the kind of a stage" },
  { word: "closed", where: /^packages\/store\/src\/outbox\/announcement\.ts$/, why: "an event" },
  { word: "closed", where: /^packages\/figures\/src\/course\.ts$/, why: "an event" },
  { word: "obligations", where: /^packages\/figures\/src\/rows-of\.ts$/, why: "the promises of a case, a key of its state" },
  { word: "people", where: /^packages\/casework\/src\/(agenda|case|notices)\//, why: "whom a notice tells by name" },
  { word: "withdrawn", where: /^packages\/casework\/src\/(case|commands)\/|^apps\/web\/src\/case\//, why: "a proposal taken back" },
  { word: "startedOn", where: /^packages\/casework\/src\/visits\//, why: "the day a plan began" },
  // Drafts and releases.
  {
    word: "takeBack",
    where:
      /^packages\/store\/src\/draft\/|^apps\/server\/src\/(api\/drafts\.ts|policy-editing\/)|^apps\/web\/src\/(policy-editing|words)\//,
    why: "taking the submission of a draft back",
  },
  {
    word: "withdrawn",
    where:
      /^packages\/store\/src\/release\/|^apps\/cli\/src\/verbs\/releases\.ts$|^apps\/server\/src\/api\/releases\.ts$|^apps\/web\/src\/(policy-editing|words)\//,
    why: "the state of a release taken back before its day",
  },
  // The HTTP API and the pages.
  { word: "parties", where: /^apps\/(server|web)\/src\//, why: "a field of an API request; the parties of a case" },
  { word: "partyName", where: /^apps\/(server|web)\/src\//, why: "a field of an API answer" },
  { word: "closure", where: /^apps\/web\/src\/case\//, why: "the closing of a case, a key of its state" },
  { word: "obligations", where: /^apps\/web\/src\/case\//, why: "the promises of a case, a key of its state" },
  { word: "people", where: /^apps\/web\/src\/case\//, why: "a call of the API" },
];
