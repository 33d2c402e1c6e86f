/** One request: JSON in, JSON out, problems thrown. */
import type { Language } from "@jiefen/policy";
import type { AnswerOf, Operation, Operations, ParamsOf, Problem, QueryOf, RequestOf } from "../api/index.ts";
import { ProblemError } from "./problem-error.ts";

/** What an operation is given: exactly what `Operations` asks of it. */
export type CallOptions<Name extends Operation> = { readonly signal?: AbortSignal } & (keyof ParamsOf<Name> extends never
  ? unknown
  : { readonly params: ParamsOf<Name> }) &
  (Operations[Name] extends { request: unknown } ? { readonly body: RequestOf<Name> } : unknown) &
  (Operations[Name] extends { upload: true } ? { /** The file itself. */ readonly upload: Blob } : unknown) &
  (Operations[Name] extends { query: unknown } ? { readonly query?: QueryOf<Name> } : unknown) &
  (Operations[Name] extends { keyed: true } ? { /** The idempotency key. */ readonly key: string } : unknown);

/** The server and this client are of one release: the answer has the type that `Operations` names, which the servers of the tests check. */
export type Call = <Name extends Operation>(operation: Name, ...options: Given<CallOptions<Name>>) => Promise<AnswerOf<Name>>;

/** Options nothing of which is needed may be left out. */
type Given<Options> = Record<never, never> extends Options ? readonly [options?: Options] : readonly [options: Options];

const unreachable: Record<Language, Pick<Problem, "title" | "detail" | "remedy">> = {
  zh: { title: "无法连接服务器", detail: "没有收到服务器的答复。", remedy: "请检查网络后重试；已填内容保留在本机。" },
  en: {
    title: "Server not reached",
    detail: "The server did not answer.",
    remedy: "Check the network and try again; what you filled in is kept on this device.",
  },
};

interface Connection {
  readonly origin?: string;
  readonly language?: () => Language;
  readonly fetch?: typeof fetch;
}

export function createCall(connection: Connection): Call {
  return async <Name extends Operation>(operation: Name, ...[options]: Given<CallOptions<Name>>) =>
    (await send(connection, operation, options ?? {})) as AnswerOf<Name>;
}

/** The same without what TypeScript knows of the operation. */
interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly upload?: Blob;
  readonly key?: string;
  readonly signal?: AbortSignal;
}

async function send(
  connection: Connection,
  operation: string,
  { params = {}, query = {}, body, upload, key, signal }: Sent,
): Promise<unknown> {
  const [method = "", path = ""] = operation.split(" ");
  const fetching = connection.fetch ?? fetch;
  const language = connection.language?.() ?? "zh";
  const search = new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])));
  const headers: Record<string, string> = { accept: "application/json", "accept-language": language };
  if (method !== "GET") headers["content-type"] = upload ? "application/octet-stream" : "application/json";
  if (key !== undefined) headers["idempotency-key"] = key;
  const answer = await fetching(`${connection.origin ?? ""}${filled(path, params)}${search.size > 0 ? `?${search}` : ""}`, {
    method,
    headers,
    credentials: "same-origin",
    body: upload ?? (body === undefined ? undefined : JSON.stringify(body)),
    signal,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ProblemError({ type: "about:blank", status: 0, code: "unreachable", ...unreachable[language] });
  });
  const content: unknown = answer.headers.get("content-type")?.includes("json") ? await answer.json() : undefined;
  if (answer.ok) return content;
  throw new ProblemError(
    isProblem(content)
      ? content
      : { type: "about:blank", title: answer.statusText, status: answer.status, detail: answer.statusText, code: "unexpected-answer" },
  );
}

/** `/api/cases/:id` with the id in its place. */
function filled(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
}

function isProblem(content: unknown): content is Problem {
  return typeof content === "object" && content !== null && "code" in content && "status" in content;
}
