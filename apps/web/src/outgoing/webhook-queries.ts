/** Webhooks as the pages ask for them. */
import type { WebhookList } from "@jiefen/server/client";
import { queryOptions } from "@tanstack/react-query";
import { api } from "../api.ts";

export const webhooksQuery = queryOptions({ queryKey: ["webhooks"], queryFn: () => api.webhooks() });

export type AnnouncementKind = WebhookList["kinds"][number];
