/** Where people sign, and put their seal. */
import type { Language } from "@jiefen/policy";
import type { Content } from "pdfmake";
import type { FilledLine, Pieces } from "../paper/filled.ts";
import { paperWords } from "../paper/paper-words.ts";
import { textOf } from "./content.ts";
import { size } from "./measures.ts";

const room = "________________";
/** A seal is about four centimetres across; it is put over the line. */
const sealRoom = 22;

/** A seal needs no line, but its room. */
function roomFor(said: Pieces, seal: boolean): readonly unknown[] {
  if (said.length > 0) return [textOf(said)].flat();
  return seal ? [] : [room];
}

export function linesOf(lines: readonly FilledLine[], language: Language): Content {
  const words = paperWords[language];
  return {
    unbreakable: true,
    margin: [0, 6, 0, 2],
    stack: lines.map(({ label, said, seal, dated }) => ({
      margin: [0, seal ? sealRoom / 2 : 6, 0, seal ? sealRoom / 2 : 6],
      columns: [
        { width: "*", text: [`${label}${seal ? words.sealed : ""}${words.colon}`, ...roomFor(said, seal)], fontSize: size.body },
        { width: "auto", text: dated ? words.signedOn : "", alignment: "right", noWrap: true, fontSize: size.body },
      ],
    })),
  };
}
