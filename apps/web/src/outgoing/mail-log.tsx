/** The reminders that were mailed to people of my division. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { DeliveryTable } from "./delivery-table.tsx";

export function MailLog() {
  const { t } = useTranslation();
  const pages = useInfiniteQuery({
    queryKey: ["mails"],
    queryFn: ({ pageParam }) => api.mails({ before: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="panel panel-flush" aria-labelledby="mails">
      <h2 id="mails">{t("reminding.allMails")}</h2>
      {pages.isPending && <Loading />}
      {pages.isError && <Failed error={pages.error} onRetry={() => pages.refetch()} />}
      {pages.data && items.length === 0 && <Empty title={t("reminding.allMailsEmpty")} />}
      {items.length > 0 && (
        <div className="delivery-log">
          <DeliveryTable items={items} toOf={(id) => items.find((item) => item.id === id)?.to ?? ""} />
        </div>
      )}
      {pages.hasNextPage && (
        <div className="list-more">
          <Button loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
            {t("webhooks.more")}
          </Button>
        </div>
      )}
    </section>
  );
}
