/** Words in the types of documents and cases that are plain English or JSON Schema's own, and need no entry in the glossary. */
export const plainWords: ReadonlySet<string> = new Set(
  `
    a about accepted advance advanced after agreed ahead align all allow allowed anchor answer answered any applies
    array article aside asked asks assign assigned back because before between body boolean break cause centre changed
    closed correct corrected cover cut dated decided description done dropped due earlier every file first flush
    format from gives half heading help higher highest id integer keep kind label last late later latest left length
    lines list lower made maps matched max maximum may message meta method min minimum name needed new next no none
    not noted now number object observe of ok on only open order over overlaid own page paragraph params parent path
    pattern people performed phone place planned pointer previous purpose receive received recorded released reopened
    requested required reviewed right row rows runs same schema second seen sent sequence set settled several shift
    show sign signed since started string sum sure taken tall text these time times title today unsettled until
    validity value values verify version when where why width withdrawn within working written yes
  `
    .trim()
    .split(/\s+/),
);
