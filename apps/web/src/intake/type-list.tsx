/** Types of dispute to choose from, under one heading. */
import { LockOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import type { DisputeType } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { useLanguage } from "../words/words.ts";

export function TypeList({ heading, types }: { readonly heading?: string; readonly types: readonly DisputeType[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  // What another system brings along goes on to the form.
  const { search } = useLocation();
  if (types.length === 0) return null;
  return (
    <section>
      {heading && <h2 className="types-heading">{heading}</h2>}
      <ul className="types">
        {types.map((type) => (
          <li key={type.id}>
            <Link to={{ pathname: `/cases/new/${encodeURIComponent(type.id)}`, search }}>
              <strong>{label(type.title, language)}</strong>
              {type.help && <span className="quiet">{type.help[language]}</span>}
              {type.restricted && (
                <span className="quiet">
                  <LockOutlined aria-hidden /> {t("types.restricted")}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
