/** One request: JSON in, JSON out, problems thrown. */
import type { Language } from "@jiefen/policy";
import type { Problem } from "../api/index.ts";
import { ProblemError } from "./problem-error.ts";

interface CallOptions {
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Idempotency key. */
  readonly key?: string;
  readonly signal?: AbortSignal;
}

/** The server and this client are of one release, so an answer is taken to have the type its route declares. */
export type Call = <Answer>(method: "GET" | "POST" | "DELETE", path: string, options?: CallOptions) => Promise<Answer>;

const unreachable: Record<Language, Pick<Problem, "title" | "detail" | "remedy">> = {
  zh: { title: "无法连接服务器", detail: "没有收到服务器的答复。", remedy: "请检查网络后重试；已填内容保留在本机。" },
  en: {
    title: "Server not reached",
    detail: "The server did not answer.",
    remedy: "Check the network and try again; what you filled in is kept on this device.",
  },
};

export function createCall(options: { readonly origin?: string; readonly language?: () => Language; readonly fetch?: typeof fetch }): Call {
  const fetching = options.fetch ?? ((input, init) => fetch(input, init));
  return async (method, path, { body, query, key, signal } = {}) => {
    const language = options.language?.() ?? "zh";
    const search = new URLSearchParams(Object.entries(query ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1])));
    const headers: Record<string, string> = { accept: "application/json", "accept-language": language };
    if (method !== "GET") headers["content-type"] = "application/json";
    if (key !== undefined) headers["idempotency-key"] = key;
    const answer = await fetching(`${options.origin ?? ""}${path}${search.size > 0 ? `?${search}` : ""}`, {
      method,
      headers,
      credentials: "same-origin",
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw new ProblemError({ type: "about:blank", status: 0, code: "unreachable", ...unreachable[language] });
    });
    const content: unknown = answer.headers.get("content-type")?.includes("json") ? await answer.json() : undefined;
    if (answer.ok) return content as never;
    throw new ProblemError(
      isProblem(content)
        ? content
        : { type: "about:blank", title: answer.statusText, status: answer.status, detail: answer.statusText, code: "unexpected-answer" },
    );
  };
}

function isProblem(content: unknown): content is Problem {
  return typeof content === "object" && content !== null && "code" in content && "status" in content;
}
