/** Whether an installation is a demonstration, whose password everybody knows: only where nobody but this machine reaches it. */
import { dayAt, type LocalDate, type Text } from "@jiefen/policy";
import { daysAfter, type Store } from "@jiefen/store";
import { demonstrationDisputes, demonstrationPassword } from "./demonstration.ts";
import { seedDemonstration } from "./seed-demonstration.ts";

/** Why the product does not start. */
export class StartRefused extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.name = "StartRefused";
    this.text = text;
  }
}

export interface Reach {
  /** The address that is listened on. */
  readonly host: string;
  /** The address browsers use, behind a proxy. */
  readonly publicOrigin?: string;
}

/** The first day of the demonstration's story where one will be played: the policies have to hold on it already. Throws `StartRefused` where
 * demonstration accounts are wanted and others would reach them. */
export async function storyOf(store: Store, reach: Reach, wanted: boolean | undefined): Promise<LocalDate | undefined> {
  const alone = isThisMachineAlone(reach);
  if (wanted === true && !alone) throw refused(reach);
  if ((await store.people.any()) || !(wanted ?? alone)) return undefined;
  return daysAfter(dayAt(store.clock()), -Math.max(...demonstrationDisputes.map(({ daysAgo }) => daysAgo)));
}

/** Seeds a database whose policies hold since the story's first day, and gives the password where there are demonstration accounts: an installation
 * that began without a demonstration gets none. Throws `StartRefused` where others would reach them. */
export async function demonstrate(
  store: Store,
  dataDir: string,
  reach: Reach,
  firstDay: LocalDate | undefined,
): Promise<string | undefined> {
  const alone = isThisMachineAlone(reach);
  if (firstDay !== undefined && (await store.policies.layers(firstDay)).length > 0) await seedDemonstration(dataDir, store.clock());
  if ((await store.people.demonstrations()).length === 0) return undefined;
  if (!alone) throw refused(reach);
  return demonstrationPassword;
}

/** A proxy on this machine may well be reached by others: what counts then is the address it is known by. */
function isThisMachineAlone({ host, publicOrigin }: Reach): boolean {
  const hosts = publicOrigin === undefined ? [host] : [host, new URL(publicOrigin).hostname.replace(/^\[|\]$/g, "")];
  return hosts.every((one) => one === "localhost" || one === "::1" || /^127(\.\d{1,3}){3}$/.test(one));
}

function refused({ host, publicOrigin = host }: Reach): StartRefused {
  return new StartRefused({
    zh: `别人也能访问 \`${publicOrigin}\`，不能使用演示账号：它们的密码人人都知道。请换一个数据目录，设置自己的首位管理员。`,
    en: `Others reach \`${publicOrigin}\`, so demonstration accounts are refused there: everybody knows their password. Take another data folder and set up a first administrator of your own.`,
  });
}
