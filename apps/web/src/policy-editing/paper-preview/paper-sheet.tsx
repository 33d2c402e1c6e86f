/** A filled paper as a page on the screen, laid out as its PDF is. */
import type { Language } from "@jiefen/policy";
import type { DraftPaper } from "@jiefen/server/client";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";

type Block = DraftPaper["paper"]["blocks"][number];
type Pieces = Extract<Block, { readonly kind: "paragraph" }>["said"];

/** What stands at the same place in two tellings is the same thing here: nothing of it is ever moved. */
const keyed = <One,>(some: readonly One[]) => some.map((one, index) => ({ one, key: `${index}` }));

export function PaperSheet({ paper: { title, language, blocks } }: Pick<DraftPaper, "paper">) {
  return (
    <article className="sheet" lang={language === "zh" ? "zh-CN" : "en"} aria-label={title}>
      {keyed(blocks).map(({ one, key }) => (
        <SheetBlock key={key} block={one} language={language} />
      ))}
    </article>
  );
}

function Said({ pieces }: { readonly pieces: Pieces }) {
  return (
    <>
      {keyed(pieces).map(({ one: { text, blank }, key }) => (
        <Fragment key={key}>{blank ? <span className="sheet-blank">{text}</span> : text}</Fragment>
      ))}
    </>
  );
}

function SheetBlock({ block, language }: { readonly block: Block; readonly language: Language }) {
  const { t, i18n } = useTranslation();
  // What the paper itself says is said in its own language, whoever reads it.
  const printed = i18n.getFixedT(language);
  switch (block.kind) {
    case "title":
    case "heading":
      return (
        <p className={`sheet-${block.kind}`}>
          <Said pieces={block.said} />
        </p>
      );
    case "note":
    case "cut":
      return (
        <p className={`sheet-${block.kind}`}>
          <Said pieces={block.said} />
        </p>
      );
    case "paragraph":
      return (
        <p
          className={block.indented ? "sheet-indented" : undefined}
          style={{ textAlign: block.align === "centre" ? "center" : block.align }}
        >
          <Said pieces={block.said} />
        </p>
      );
    case "table":
      return (
        <dl className="sheet-table">
          {keyed(block.rows).map(({ one: { label, said, half, tall }, key }) => (
            <div key={key} className={half ? "sheet-half" : undefined}>
              <dt>{label}</dt>
              <dd className={tall ? "sheet-tall" : undefined}>
                <Said pieces={said} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case "columns":
      return (
        <table className="sheet-columns">
          <colgroup>
            {keyed(block.widths).map(({ one, key }) => (
              <col key={key} style={{ width: `${(100 * one) / block.widths.reduce((sum, width) => sum + width, 0)}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {block.head.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keyed(block.rows).map(({ one: row, key }) => (
              <tr key={key}>
                {keyed(row).map(({ one: said, key: cell }) => (
                  <td key={cell}>
                    <Said pieces={said} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case "signatures":
      return (
        <ul className="sheet-signatures">
          {keyed(block.lines).map(({ one: { label, said, seal, dated }, key }) => (
            <li key={key}>
              {label}
              {seal && printed("paperPreview.seal")}
              {printed("paperPreview.colon")}
              <Said pieces={said} />
              <span className="sheet-line" />
              {dated && <span>{printed("paperPreview.date")}</span>}
            </li>
          ))}
        </ul>
      );
    case "pageBreak":
      return <hr className="sheet-break" aria-label={t("paperPreview.pageBreak")} />;
  }
}
