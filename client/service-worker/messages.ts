/** Whose answers may be kept and shown: another id, other roles or another organisation see other rows. */
export type Reader = {
  readonly id: string;
  readonly roles: readonly string[];
  readonly organisation_id: string | null;
} | null;

/**
 * What a page tells the worker, with a port for the answer: that nobody else's answers are left, or the path of the first script
 * of the newest page.
 */
export type ToWorker = { readonly kind: "reader"; readonly reader: Reader } | { readonly kind: "entry?" };

/**
 * What the worker tells pages:
 * - `kept-answer`: the server was not reached, and an earlier answer was given in its place;
 * - `another-reader`: the server knows somebody else than before. What was asked meanwhile was kept for nobody.
 */
export type ToPage = { readonly kind: "kept-answer" | "another-reader" };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

export const isReader = (value: unknown): value is Reader =>
  value === null ||
  (isRecord(value) &&
    typeof value["id"] === "string" &&
    Array.isArray(value["roles"]) &&
    (value["organisation_id"] === null || typeof value["organisation_id"] === "string"));

export const isToWorker = (data: unknown): data is ToWorker =>
  isRecord(data) && (data["kind"] === "entry?" || (data["kind"] === "reader" && isReader(data["reader"])));

export const isToPage = (data: unknown): data is ToPage =>
  isRecord(data) && (data["kind"] === "kept-answer" || data["kind"] === "another-reader");
