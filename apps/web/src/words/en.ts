/** What the pages say in English. */

import { agendaPage } from "./en/agenda.ts";
import { attachmentWords } from "./en/attachment.ts";
import { board } from "./en/board.ts";
import { casePage } from "./en/case.ts";
import { checkingPages } from "./en/checking.ts";
import { desk } from "./en/desk.ts";
import { draftPreviews } from "./en/draft-previews.ts";
import { editing } from "./en/editing.ts";
import { exchanging } from "./en/exchanging.ts";
import { foldWords } from "./en/fold.ts";
import { formDesigning } from "./en/form-designing.ts";
import { frame } from "./en/frame.ts";
import { hereWords } from "./en/here.ts";
import { importingPages } from "./en/importing.ts";
import { jointWords } from "./en/joint.ts";
import { keyPages } from "./en/keys.ts";
import { labPage } from "./en/lab.ts";
import { labCasePages } from "./en/lab-case.ts";
import { labCheckPages } from "./en/lab-checks.ts";
import { layers } from "./en/layers.ts";
import { letterWords } from "./en/letters.ts";
import { moving } from "./en/moving.ts";
import { offlineWords } from "./en/offline.ts";
import { outgoingPages } from "./en/outgoing.ts";
import { paperWords } from "./en/paper.ts";
import { people } from "./en/people.ts";
import { policyPage } from "./en/policy.ts";
import { progressNotes } from "./en/progress.ts";
import { rebase } from "./en/rebase.ts";
import { relating } from "./en/relating.ts";
import { remindingWords } from "./en/reminding.ts";
import { rosterWords } from "./en/roster.ts";
import { together } from "./en/together.ts";
import { visitPreview } from "./en/visit-preview.ts";
import { waysIn } from "./en/ways.ts";
import type { Shape } from "./shape.ts";
import type { zh } from "./zh.ts";

export const en: Shape<typeof zh> = {
  ...frame,
  ...desk,
  ...agendaPage,
  ...casePage,
  ...board,
  ...policyPage,
  ...letterWords,
  ...moving,
  ...attachmentWords,
  ...paperWords,
  ...offlineWords,
  ...people,
  ...layers,
  ...progressNotes,
  ...rebase,
  ...draftPreviews,
  ...editing,
  ...checkingPages,
  ...exchanging,
  ...importingPages,
  ...keyPages,
  ...outgoingPages,
  ...remindingWords,
  ...foldWords,
  ...hereWords,
  ...formDesigning,
  ...relating,
  ...rosterWords,
  ...jointWords,
  ...together,
  ...labPage,
  ...labCasePages,
  ...labCheckPages,
  ...visitPreview,
  ...waysIn,
};
