/** What every page has: a title in the tab, one heading, and its content. */
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";

interface PageProps {
  readonly title: string;
  /** The heading, where it says more than the title. */
  readonly heading?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function usePageTitle(title: string) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t("product")}`;
  }, [title, t]);
}

export function Page({ title, heading, aside, children }: PageProps) {
  usePageTitle(title);
  return (
    <>
      <div className="page-head">
        <h1>{heading ?? title}</h1>
        {aside}
      </div>
      {children}
    </>
  );
}
