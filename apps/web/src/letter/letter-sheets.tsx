/** The sheets of a letter: the original on a page of its own, counterfoil and answer on a second one, to be cut apart. */
import { Fragment, type ReactNode } from "react";
import type { LetterContent, Line } from "./letter-content.ts";
import { printed } from "./letter-words.ts";

interface LetterSheetsProps {
  readonly content: LetterContent;
  readonly title: string;
  /** The division that sends it, and who filled it in. */
  readonly sender: string;
  readonly handler: string;
}

/** Short lines side by side, two in a row. */
function rowsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (!line.wide && last?.length === 1 && last[0]?.wide === false) last.push(line);
    else rows.push([line]);
  }
  return rows;
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <table className="letter-table">
      <tbody>
        {rowsOf(lines).map((row) => (
          <tr key={row[0]?.title}>
            {row.map(({ title, text }) => (
              <Fragment key={title}>
                <th scope="row">{title}</th>
                <td colSpan={row.length === 1 ? 3 : 1}>{text}</td>
              </Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SlipProps {
  readonly slip: keyof typeof printed.slips;
  readonly title: string;
  readonly number: string;
  readonly children: ReactNode;
}

function Slip({ slip, title, number, children }: SlipProps) {
  const { number: count, use } = printed.slips[slip];
  return (
    <section className={`slip slip-${slip}`} aria-label={`${title} ${count}`}>
      <p className="slip-use">
        <b>{count}</b>　{use}
      </p>
      <h2 className="slip-title">{title}</h2>
      <p className="slip-number">{number}</p>
      {children}
    </section>
  );
}

export function LetterSheets({ content, title, sender, handler }: LetterSheetsProps) {
  const { number, department, caseFacts, body, reply, sentOn, receiveBy, answerBy } = content;
  const limits: readonly Line[] = [
    { title: printed.receiveBy, text: receiveBy, wide: false },
    { title: printed.answerBy, text: answerBy, wide: false },
  ];
  const [code, parties, ...rest] = caseFacts;
  const brief = [
    { title: printed.to, text: department, wide: true },
    ...[code, parties].flatMap((line) => line ?? []),
    ...rest.slice(0, 2),
  ];
  return (
    <article className="letter" lang="zh-CN">
      <Slip slip="original" title={title} number={number}>
        <p className="slip-to">{department}：</p>
        <p className="slip-text">{printed.opening}</p>
        <Lines lines={[...caseFacts, ...body, ...limits]} />
        <p className="slip-text">{printed.closing}</p>
        <div className="slip-sign">
          <p>
            {printed.sender}
            {sender}
          </p>
          <p>
            {printed.handler}
            {handler}
          </p>
          <p>{sentOn || printed.date}</p>
        </div>
      </Slip>
      <div className="slip-page">
        <Slip slip="counterfoil" title={title} number={number}>
          <Lines lines={[...brief, { title: printed.sentOn, text: sentOn, wide: true }, ...limits]} />
          <p className="slip-line">
            {printed.handler}
            {handler}
          </p>
        </Slip>
        <p className="slip-cut" aria-hidden="true">
          <span>{printed.cut}</span>
        </p>
        <Slip slip="reply" title={title} number={number}>
          <Lines lines={[...[code].flatMap((line) => line ?? []), ...reply]} />
          <p className="slip-line">
            <span>{printed.received}</span>
            <span>{printed.seal}</span>
            <span>{printed.date}</span>
          </p>
        </Slip>
      </div>
    </article>
  );
}
