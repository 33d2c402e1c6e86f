/** What one version has otherwise than another, in sentences, part by part. */
import { label } from "@jiefen/forms";
import type { Difference } from "@jiefen/policy";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";

interface DifferenceListProps {
  readonly differences: readonly Difference[];
  /** Said where there are none. */
  readonly none: string;
  /** Stands beside each. */
  readonly link?: (difference: Difference) => ReactNode;
  /** Whose the two sides are, where they are no earlier and later. */
  readonly sides?: { readonly before: string; readonly after: string };
}

function DifferenceItem({ difference, link, sides }: { readonly difference: Difference } & Pick<DifferenceListProps, "link" | "sides">) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { what, title, before, after } = difference;
  return (
    <li className="difference">
      <span className="tag">{t(`review.what.${what}`)}</span> {title && <strong>{label(title, language)}</strong>} {link?.(difference)}
      {before && (
        <p className="difference-before">
          <span className="quiet">{sides?.before ?? t("review.before")}</span> {before[language]}
        </p>
      )}
      {after && (
        <p>
          <span className="quiet">{sides?.after ?? t("review.after")}</span> {after[language]}
        </p>
      )}
    </li>
  );
}

export function DifferenceList({ differences, none, link, sides }: DifferenceListProps) {
  const { language } = useLanguage();
  if (differences.length === 0) return <p className="quiet">{none}</p>;
  const parts = [...new Map(differences.map(({ part, partTitle }) => [part, partTitle] as const))];
  return (
    <>
      {parts.map(([part, title]) => (
        <section key={part}>
          <h3>{label(title, language)}</h3>
          <ul className="differences">
            {differences
              .filter((difference) => difference.part === part)
              .map((difference) => (
                <DifferenceItem
                  key={`${difference.about} ${difference.what} ${difference.before?.zh ?? ""} ${difference.after?.zh ?? ""}`}
                  difference={difference}
                  link={link}
                  sides={sides}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
