/** Where the reader may begin the policy of a new division. */
import { queryOptions } from "@tanstack/react-query";
import { api } from "../api.ts";

export const layerBeginnings = queryOptions({ queryKey: ["layer-beginnings"], queryFn: () => api.layerBeginnings() });
