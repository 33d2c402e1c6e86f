/** A fetch that tells how much of its body has been sent, which the browser's own does not. */

/** `tell` is given the part sent, from 0 to 1. */
export function tellingFetch(tell: (part: number) => void): typeof fetch {
  return (input, init) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(init?.method ?? "GET", String(input));
      for (const [name, value] of new Headers(init?.headers)) request.setRequestHeader(name, value);
      request.upload.onprogress = ({ loaded, total }) => tell(total > 0 ? loaded / total : 0);
      request.onload = () => {
        const type = request.getResponseHeader("content-type") ?? "";
        resolve(new Response(request.responseText, { status: request.status, headers: { "content-type": type } }));
      };
      request.onerror = () => reject(new TypeError("the server was not reached"));
      request.onabort = () => reject(new DOMException("stopped", "AbortError"));
      init?.signal?.addEventListener("abort", () => request.abort());
      request.send(init?.body instanceof Blob ? init.body : null);
    });
}
