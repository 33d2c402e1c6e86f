/** Words in the types of documents and cases that are plain English or JSON Schema's own, and need no entry in the glossary. */
export const plainWords: ReadonlySet<string> = new Set(
  `
    a about accepted advance advanced after agreed ahead align all allow allowed anchor answer answered answers any
    applies array article as aside asked asks assign assigned back because before between body boolean break brings
    cause centre changed closed contained correct corrected cover cut dated decided description done dropped due
    earlier equal every file fills first flush format from full gives half heading help higher highest id integer into
    keep kind label last late later latest left length lines list lower made maps matched max maximum may
    message meta method min minimum name names needed new next no none not noted now number object observe of ok on
    only open order other over overlaid own page paragraph params parent path pattern people performed phone place
    planned pointer previous purpose receive received recorded released reopened report reported reports requested
    required restored return reviewed right row rows rules runs same schema second seen send sent sequence set settled
    several shift show sign signed since started string sum sure taken tall text these time times title today undo
    undone unsettled until validity value values verify version way when where why width withdrawn within work working
    written yes
  `
    .trim()
    .split(/\s+/),
);
