/** What a draft would mean for open cases: asked page after page until each of them was tried. */
import type { DraftImpact, DraftView, ImpactedCase, ImpactKind } from "@jiefen/server/client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { api } from "../api.ts";

type Page = Extract<DraftImpact, { readonly state: "done" }>;

export interface Impact {
  readonly cases: readonly ImpactedCase[];
  readonly examined: number;
  readonly total: number;
  readonly counts: Readonly<Record<ImpactKind | "refused", number>>;
  readonly visits: { readonly before: number; readonly after: number; readonly days: number };
}

export interface ImpactRead {
  /** As far as it is known. */
  readonly impact?: Impact;
  readonly unsound: boolean;
  readonly finished: boolean;
  readonly error?: unknown;
  readonly again: () => void;
}

export function useImpact({ id, version }: Pick<DraftView, "id" | "version">): ImpactRead {
  const query = useInfiniteQuery({
    queryKey: ["draft-impact", id, version],
    queryFn: ({ pageParam }) => api.draftImpact(id, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.state === "done" ? page.next : undefined),
    staleTime: 5 * 60_000,
  });
  const { data, hasNextPage, isFetching, fetchNextPage, isError, error, refetch } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const pages = useMemo(() => (data?.pages ?? []).filter((page): page is Page => page.state === "done"), [data]);
  const impact = useMemo(() => (pages.length > 0 ? together(pages) : undefined), [pages]);
  return {
    ...(impact && { impact }),
    unsound: data?.pages.some(({ state }) => state === "unsound") ?? false,
    finished: data !== undefined && !hasNextPage,
    ...(isError && { error }),
    again: () => void (data && hasNextPage ? fetchNextPage() : refetch()),
  };
}

/** Cases taken in while pages were read are counted where they were met: the newest total is the nearest. */
export function together(pages: readonly Page[]): Impact {
  const cases = pages.flatMap((page, number) => page.cases.map((one) => ({ ...one, index: before(pages, number) + one.index })));
  const count = (kind: ImpactKind) => cases.filter(({ kinds, refused }) => !refused && kinds.includes(kind)).length;
  const sum = (of: (page: Page) => number) => pages.reduce((total, page) => total + of(page), 0);
  const last = pages.at(-1);
  return {
    cases,
    examined: sum(({ examined }) => examined),
    total: last?.total ?? 0,
    counts: {
      level: count("level"),
      visits: count("visits"),
      due: count("due"),
      checklist: count("checklist"),
      refused: cases.filter(({ refused }) => refused).length,
    },
    visits: { before: sum(({ visits }) => visits.before), after: sum(({ visits }) => visits.after), days: last?.visitDays ?? 0 },
  };
}

function before(pages: readonly Page[], number: number): number {
  return pages.slice(0, number).reduce((sum, { examined }) => sum + examined, 0);
}
