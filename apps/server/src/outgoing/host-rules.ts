/** To which addresses of other programs the product speaks: by https in the open network, and to whatever hosts the operator allows. */
import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { isPublic } from "./public-address.ts";

export interface HostRules {
  /** Whether an address may be set up at all; where its name leads to is looked at when it is spoken to. */
  allows(url: string): boolean;
  /** For the connection: refuses a name that leads to this machine or the network around it, with `RefusedAddress`. */
  readonly lookup: (url: URL) => LookupFunction;
}

export class RefusedAddress extends Error {}

/** `allowed`: hosts, each with or without a port, that may be inner ones and spoken to by http. */
export function createHostRules(allowed: readonly string[] = []): HostRules {
  const known = new Set(allowed.map((host) => host.trim().toLowerCase()).filter((host) => host !== ""));
  const isAllowed = ({ host, hostname }: URL) => known.has(host) || known.has(hostname);
  return {
    allows(text) {
      if (!URL.canParse(text)) return false;
      const url = new URL(text);
      if (url.username !== "" || url.password !== "" || url.hash !== "") return false;
      if (isAllowed(url)) return url.protocol === "https:" || url.protocol === "http:";
      return url.protocol === "https:" && !namesInner(url.hostname);
    },
    lookup: (url) => (isAllowed(url) ? lookup : guarded),
  };
}

/** No name is looked up for an address written in figures. */
function namesInner(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return isIP(bare) === 0 ? bare === "localhost" || bare.endsWith(".localhost") : !isPublic(bare);
}

/** All that a name leads to must be open: the connection goes to what was looked at here, and to nothing looked up later. */
const guarded: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) callback(error ?? new RefusedAddress(), "", 0);
    else if (!addresses.every(({ address }) => isPublic(address))) callback(new RefusedAddress(), "", 0);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
