/** The log of one webhook, kept up to date while it is looked at. */
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { DeliveryTable } from "./delivery-table.tsx";

/** Milliseconds between looks. */
const refresh = 3_000;

export function DeliveryLog({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const pages = useInfiniteQuery({
    queryKey: ["webhooks", id, "deliveries"],
    queryFn: ({ pageParam }) => api.deliveries(id, { before: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    refetchInterval: refresh,
  });
  const again = useMutation({
    mutationFn: (delivery: string) => api.redeliver(id, delivery),
    onSuccess: () => client.invalidateQueries({ queryKey: ["webhooks"] }),
  });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="delivery-log">
      {pages.isPending && <Loading />}
      {pages.isError && <Failed error={pages.error} onRetry={() => pages.refetch()} />}
      {again.isError && <Failed error={again.error} />}
      {pages.data && items.length === 0 && <Empty title={t("webhooks.logEmpty")} />}
      {items.length > 0 && <DeliveryTable items={items} pending={again.isPending} onAgain={(delivery) => again.mutate(delivery)} />}
      {pages.hasNextPage && (
        <div className="list-more">
          <Button loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
            {t("webhooks.more")}
          </Button>
        </div>
      )}
    </div>
  );
}
