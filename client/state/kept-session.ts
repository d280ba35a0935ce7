import type { Session } from "#contract/session.ts";
import { readStored, writeStored } from "./stored.ts";

const key = "session";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Written by this program, but perhaps by an older one. */
const isSession = (value: unknown): value is Session =>
  isRecord(value) &&
  isRecord(value["city"]) &&
  Array.isArray(value["city"]["datum_shifts"]) &&
  Array.isArray(value["city"]["sources"]) &&
  Array.isArray(value["city"]["quotations"]) &&
  Array.isArray(value["demo_people"]) &&
  typeof value["last_change"] === "string" &&
  (value["person"] === null || (isRecord(value["person"]) && Array.isArray(value["person"]["roles"])));

/** Who was there last, so that the app opens without a signal. It gives no right: the server asks for the cookie. */
export function keepSession(session: Session): void {
  const kept: Session = { ...session, demo_people: [] };
  writeStored(key, JSON.stringify(kept));
}

export function keptSession(): Session | null {
  try {
    const value: unknown = JSON.parse(readStored(key) ?? "null");
    return isSession(value) ? value : null;
  } catch {
    return null;
  }
}
