/** Where people sign, and put their seal. */
import type { Content } from "pdfmake";
import type { FilledLine, Pieces } from "../paper/filled.ts";
import { textOf } from "./content.ts";
import { size, width } from "./measures.ts";

const room = "________________";
const day = "　　　　年　　月　　日";
/** A seal is about four centimetres across; it is put over the line. */
const sealRoom = 22;

/** A seal needs no line, but its room. */
function roomFor(said: Pieces, seal: boolean): readonly unknown[] {
  if (said.length > 0) return [textOf(said)].flat();
  return seal ? [] : [room];
}

export function linesOf(lines: readonly FilledLine[]): Content {
  return {
    unbreakable: true,
    margin: [0, 6, 0, 2],
    stack: lines.map(({ label, said, seal, dated }) => ({
      margin: [0, seal ? sealRoom / 2 : 6, 0, seal ? sealRoom / 2 : 6],
      columns: [
        { width: width * 0.7, text: [`${label}${seal ? "（盖章）" : ""}：`, ...roomFor(said, seal)], fontSize: size.body },
        { width: "*", text: dated ? day : "", alignment: "right", fontSize: size.body },
      ],
    })),
  };
}
