/** Words in the types of documents and cases that are plain English or JSON Schema's own, and need no entry in the glossary. */
export const plainWords: ReadonlySet<string> = new Set(
  `
    a about accepted advance advanced after agreed ahead all allow allowed anchor answer answered any applies array
    article aside asked asks assign assigned because before between body boolean cause changed closed correct corrected
    decided description done dropped due earlier every file first format from gives help higher highest id integer keep kind last
    late later latest length list lower made maps matched max maximum may message meta method min minimum name needed new
    next no none not noted now number object observe of ok on only open order over overlaid own params parent path pattern
    people performed phone place planned pointer previous purpose receive received recorded released reopened requested
    required reviewed row runs same schema second seen sent sequence set settled several shift show sign signed since started string
    sum sure taken text these time times title today unsettled until validity value values verify version when where why
    withdrawn within working yes
  `
    .trim()
    .split(/\s+/),
);
