/** A paper to be read on the screen in large type, or heard: headings, sentences and values after their labels, without tables. */
import { ReadAloud } from "@jiefen/forms";
import type { PaperText } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import { api } from "../api.ts";
import { Page } from "../shell/page.tsx";
import { Failed, Loading } from "../shell/states.tsx";
import { FileLink } from "./file-link.tsx";
import { paperAddress } from "./paper-address.ts";
import "./papers.css";

type Part = PaperText["parts"][number];

function PartShown({ part }: { readonly part: Part }) {
  const { t } = useTranslation();
  switch (part.kind) {
    case "heading":
      return <h2>{part.text}</h2>;
    case "paragraph":
      return <p>{part.text}</p>;
    case "values":
      return <Values values={part.values} />;
    case "items":
      return (
        <ol>
          {part.items.map((values) => (
            <li key={JSON.stringify(values)}>
              <Values values={values} />
            </li>
          ))}
        </ol>
      );
    case "signatures":
      return <p className="quiet">{t("paper.signedBy", { labels: part.labels.join(t("paper.and")) })}</p>;
  }
}

function Values({ values }: { readonly values: Extract<Part, { kind: "values" }>["values"] }) {
  return (
    <dl>
      {values.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

const valuesSaid = (values: Extract<Part, { kind: "values" }>["values"]): string =>
  values.map(({ label, text }) => `${label}：${text}`).join("。");

/** Sentence by sentence, so that it can be stopped anywhere. */
function textsOf({ title, parts }: PaperText): readonly string[] {
  return [
    title,
    ...parts.flatMap((part): readonly string[] => {
      if (part.kind === "heading" || part.kind === "paragraph") return [part.text];
      if (part.kind === "values") return [valuesSaid(part.values)];
      return part.kind === "items" ? part.items.map(valuesSaid) : [];
    }),
  ];
}

/** Parts of one reading never change places. */
const inPlace = (parts: PaperText["parts"]) => parts.map((part, index) => ({ place: `part${index}`, part }));

export function PaperReadingPage() {
  const { t } = useTranslation();
  const { id = "", paper = "" } = useParams();
  const [search] = useSearchParams();
  const [record, card] = [search.get("record"), search.get("card")];
  const of = { ...(record !== null && { record }), ...(card !== null && { card }) };
  const query = useQuery({
    queryKey: ["paperText", id, paper, record, card],
    queryFn: () => api.paperText(id, paper, of),
  });
  const { data } = query;
  const title = data?.title ?? t("paper.title");
  return (
    <Page
      title={title}
      heading={<span lang={data?.language === "en" ? "en" : "zh-CN"}>{title}</span>}
      aside={<Link to={`/cases/${id}`}>{t("paper.backToCase")}</Link>}
    >
      {query.isPending && <Loading />}
      {query.isError && <Failed error={query.error} onRetry={() => query.refetch()} />}
      {data && (
        <article className="panel paper-reading" lang={data.language === "en" ? "en" : "zh-CN"} aria-label={title}>
          <div className="paper-reading-tools">
            <ReadAloud texts={textsOf(data)} language={data.language} name={title} />
            <FileLink address={paperAddress(id, paper, "pdf", { ...of, large: true })} format="pdf">
              {t("paper.large")}
            </FileLink>
          </div>
          {data.number !== undefined && <p>{data.number}</p>}
          {inPlace(data.parts).map(({ place, part }) => (
            <PartShown key={place} part={part} />
          ))}
        </article>
      )}
    </Page>
  );
}
