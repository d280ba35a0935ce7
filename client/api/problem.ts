import type { Fault, Problem as ProblemBody } from "#contract/problem.ts";

/** The server's refusal (RFC 9457), in the reader's language. `status` 0: the server was not reached. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly body: ProblemBody;

  constructor(body: ProblemBody, options?: ErrorOptions) {
    super(body.detail || body.title, options);
    this.body = body;
  }

  get status(): number {
    return this.body.status;
  }

  /** What is wrong, one by one. */
  get faults(): readonly Fault[] {
    return this.body.errors ?? [];
  }
}

/** The server was not reached, or a proxy said so in its place: the same may succeed later. */
export const isUnreached = (error: unknown): boolean =>
  error instanceof Problem && (error.status === 0 || (error.status >= 502 && error.status <= 504));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const isFault = (value: unknown): value is Fault =>
  isRecord(value) && typeof value["code"] === "string" && typeof value["message"] === "string";

/** The problem in an answer's body, or one made of the status line where a proxy has answered with a page of its own. */
export function problemOf(status: number, statusText: string, body: unknown): Problem {
  const members = isRecord(body) ? body : {};
  const errors = members["errors"];
  return new Problem({
    type: textOf(members["type"]) || "about:blank",
    title: textOf(members["title"]) || statusText || `HTTP ${status}`,
    status,
    detail: textOf(members["detail"]),
    ...(Array.isArray(errors) && { errors: errors.filter(isFault) }),
  });
}
