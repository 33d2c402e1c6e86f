/** What stands in a preview while the next is worked out. */
import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { ofTheSame, previewKey } from "./preview-query.ts";

const draft = (version: number) => ({ id: "d1", version });

function asking(shown: string, version: number) {
  return {
    queryKey: previewKey("draft-paper", draft(version), shown, undefined, 1),
    queryFn: async () => `${shown} ${version}`,
    placeholderData: ofTheSame(shown),
  };
}

it("shows the last of the same part until the next is there, and never another part's", async () => {
  const observer = new QueryObserver(new QueryClient(), asking("receipt", 1));
  const stop = observer.subscribe(() => undefined);
  await observer.refetch();
  expect(observer.getCurrentResult().data).toBe("receipt 1");
  observer.setOptions(asking("receipt", 2));
  expect(observer.getCurrentResult().data).toBe("receipt 1");
  await observer.refetch();
  observer.setOptions(asking("notice", 2));
  expect(observer.getCurrentResult().data).toBeUndefined();
  stop();
});
