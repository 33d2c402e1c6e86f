/** What is wrong with a Word file that is to be the template of a paper, before it is unpacked and after. */
import { reading, readZip } from "@jiefen/exchange";
import { templateFaults } from "@jiefen/papers";
import type { Paper, Policy, Text } from "@jiefen/policy";
import { largestTemplate } from "@jiefen/store";
import { inflate } from "./exchange-files.ts";

/** Unpacked. */
const limits = { entries: 200, bytes: 20 * 2 ** 20 };

export async function faultsOfTemplate(bytes: Uint8Array, policy: Policy, paper: Paper): Promise<readonly Text[]> {
  if (bytes.length > largestTemplate) return [{ zh: "模板超过 1 MB。", en: "The template is larger than 1 MB." }];
  const unpacked = reading(() => readZip(bytes, inflate, limits));
  return unpacked.ok ? await templateFaults(bytes, unpacked.value, policy, paper) : unpacked.refusals.map(({ message }) => message);
}
