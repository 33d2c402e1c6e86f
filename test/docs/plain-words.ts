/** Words in the types of documents and cases that are plain English or JSON Schema's own, and need no entry in the glossary. */
export const plainWords: ReadonlySet<string> = new Set(
  `
    a about accepted accepts account address advance advanced after agreed ahead align all allow allowed anchor
    answer answered answers any applies array as aside assign assigned back because before between body
    boolean break brings bytes came cause centre changed closed comes contained correct corrected cover cut dated
    decided description digits done dropped due earlier employer en end ended ending endings equal every excludes
    file fills first flush format full gives half heading help higher highest id integer into joint keep keeps kind
    kinds language last late later latest left length lines list lower made maps matched matching max maximum may
    media megabytes message meta method min minimum name names need needed new next no none not noted now
    object observe of ok omits on only open order other over overlaid own page paragraph params parent path pattern
    people performed phone place planned pointer previous purpose reads receive received recorded released remove
    removed reopened report reported reports requested required restored result return reviewed right row rows rules
    runs same schema second seen send sent sequence set settled several shift show sign signed since started string
    sum sure taken tall text these time times title today unanswered undo undone unsettled until validity value
    values version warns way where why width withdrawn within work working written yes zh
  `
    .trim()
    .split(/\s+/),
);
