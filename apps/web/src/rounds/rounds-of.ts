/** The rounds a person may see, with the last one they led and who may have gone along; on the device too where it works without network. */
import { api } from "../api.ts";
import { carried } from "../offline/carried.ts";

export const roundsOf = (person: string) => ({
  queryKey: ["rounds", person] as const,
  queryFn: () => carried("rounds", () => api.rounds()),
});
