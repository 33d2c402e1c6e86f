/** What the pages say in Chinese; the policy's own texts come from the policy. */

import { agendaPage } from "./zh/agenda.ts";
import { attachmentWords } from "./zh/attachment.ts";
import { board } from "./zh/board.ts";
import { casePage } from "./zh/case.ts";
import { checkingPages } from "./zh/checking.ts";
import { desk } from "./zh/desk.ts";
import { draftPreviews } from "./zh/draft-previews.ts";
import { editing } from "./zh/editing.ts";
import { exchanging } from "./zh/exchanging.ts";
import { foldWords } from "./zh/fold.ts";
import { formDesigning } from "./zh/form-designing.ts";
import { frame } from "./zh/frame.ts";
import { hereWords } from "./zh/here.ts";
import { importingPages } from "./zh/importing.ts";
import { jointWords } from "./zh/joint.ts";
import { keyPages } from "./zh/keys.ts";
import { labPage } from "./zh/lab.ts";
import { labCasePages } from "./zh/lab-case.ts";
import { labCheckPages } from "./zh/lab-checks.ts";
import { layers } from "./zh/layers.ts";
import { letterWords } from "./zh/letters.ts";
import { moving } from "./zh/moving.ts";
import { offlineWords } from "./zh/offline.ts";
import { outgoingPages } from "./zh/outgoing.ts";
import { paperWords } from "./zh/paper.ts";
import { people } from "./zh/people.ts";
import { policyPage } from "./zh/policy.ts";
import { progressNotes } from "./zh/progress.ts";
import { rebase } from "./zh/rebase.ts";
import { relating } from "./zh/relating.ts";
import { remindingWords } from "./zh/reminding.ts";
import { rosterWords } from "./zh/roster.ts";
import { together } from "./zh/together.ts";
import { visitPreview } from "./zh/visit-preview.ts";
import { waysIn } from "./zh/ways.ts";

export const zh = {
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
