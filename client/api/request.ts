import { currentLanguage } from "#client/i18n/language.tsx";
import { translate } from "#client/i18n/text.ts";
import { unreachable } from "./messages.ts";
import { Problem, problemOf } from "./problem.ts";

export type RequestOptions = {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Sent as JSON; a FormData or Blob is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

const isRaw = (body: unknown): body is FormData | Blob => body instanceof FormData || body instanceof Blob;

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

/** The answer of our server; a refusal is thrown as a `Problem`. */
export async function requestResponse(path: string, init: RequestOptions = {}): Promise<Response> {
  const { body, headers, ...rest } = init;
  const raw = isRaw(body);
  let response: Response;
  try {
    response = await fetch(path, {
      ...rest,
      credentials: "same-origin",
      headers: {
        accept: "application/json, application/problem+json",
        "accept-language": currentLanguage(),
        ...(body !== undefined && !raw && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
    });
  } catch (error) {
    if (isAbort(error)) throw error;
    const title = translate(currentLanguage(), unreachable);
    throw new Problem({ type: "about:blank", title, status: 0, detail: "" }, { cause: error });
  }
  if (!response.ok) {
    const answer: unknown = await response.json().catch(() => null);
    throw problemOf(response.status, response.statusText, answer);
  }
  return response;
}

/** The JSON of an answer. The server's routes and this call share their types through contract/: name the one you ask for. */
export async function request<T>(path: string, init?: RequestOptions): Promise<T> {
  const response = await requestResponse(path, init);
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}
