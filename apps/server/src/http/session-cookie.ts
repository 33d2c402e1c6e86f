/** The session cookie: opaque, out of reach of scripts, never sent by other sites. */

import { longestSession } from "@jiefen/store";
import type { Request, Response } from "express";

/** `__Host-` binds it to this host and to https; a browser refuses such a name over plain http. */
function cookieName(https: boolean): string {
  return https ? "__Host-jiefen" : "jiefen";
}

export function readSession(request: Request, https: boolean): string | undefined {
  const prefix = `${cookieName(https)}=`;
  const found = (request.headers.cookie ?? "").split(";").find((part) => part.trim().startsWith(prefix));
  const token = found?.trim().slice(prefix.length);
  return token && /^[A-Za-z0-9_-]{20,100}$/.test(token) ? token : undefined;
}

export function writeSession(response: Response, https: boolean, token: string | null): void {
  const options = { httpOnly: true, sameSite: "strict", secure: https, path: "/" } as const;
  if (token === null) response.clearCookie(cookieName(https), options);
  else response.cookie(cookieName(https), token, { ...options, maxAge: longestSession });
}
