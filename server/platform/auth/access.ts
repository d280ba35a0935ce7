import type { Role } from "#layers/kit/roles.ts";
import type { Database } from "../db/database.ts";
import type { Identity } from "./identity.ts";
import { findSession, findToken, touchSession, touchToken } from "./queries.ts";
import { hashOfSecret } from "./secrets.ts";

/** How a request proved who it is. `local` is a command run on the server's own machine. */
export type Credential =
  | { readonly kind: "session"; readonly personId: string; readonly sessionId: string }
  | { readonly kind: "token"; readonly personId: string; readonly tokenId: string }
  | { readonly kind: "local" };

export type Access = {
  readonly identity: Identity;
  readonly credential: Credential;
  /** A demo person, whose password everybody knows. */
  readonly demo: boolean;
};

type Known = { readonly access: Access; readonly expiresAt: number; seenAt: number };
type Entry = { readonly known: Known | undefined; readonly askedAt: number };
type Kind = "session" | "token";

/** Taken rights end at once by notification; this is for a process that missed one. */
const keptMs = 15_000;
const mostEntries = 5_000;
const touchEveryMs = 600_000;
/** A session ends after so long without use. */
export const sessionLifetimeMs = 7 * 24 * 3_600_000;

/** Finds who holds a secret. Keeps the answers for some seconds, because one map view asks for dozens of tiles. */
export class AccessLookup {
  private readonly db: Database;
  private readonly warn: (error: unknown) => void;
  private readonly entries = new Map<string, Entry>();
  private readonly touches = new Set<Promise<void>>();
  private readonly listeners = new Set<() => void>();
  private generation = 0;

  constructor(db: Database, warn: (error: unknown) => void) {
    this.db = db;
    this.warn = warn;
  }

  /** Undefined: unknown, expired, revoked, or its person is disabled. `touched` is the new end of a session that went on. */
  async find(kind: Kind, secret: string): Promise<{ access: Access; touched: Date | null } | undefined> {
    const key = `${kind} ${hashOfSecret(secret)}`;
    const now = Date.now();
    let entry = this.entries.get(key);
    if (!entry || now - entry.askedAt > keptMs) {
      const { generation } = this;
      entry = { known: await this.ask(kind, hashOfSecret(secret)), askedAt: now };
      if (generation === this.generation) this.keep(key, entry);
    }
    const { known } = entry;
    if (!known || known.expiresAt <= now) return undefined;
    const due = now - known.seenAt > touchEveryMs;
    if (due) known.seenAt = now;
    return { access: known.access, touched: due ? this.touch(known.access, new Date(now)) : null };
  }

  /** Somebody's rights may have changed. */
  forget(): void {
    this.generation += 1;
    this.entries.clear();
    for (const listener of this.listeners) listener();
  }

  /** For whoever holds an identity longer than one request: ask again who it is. */
  onForget(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async settle(): Promise<void> {
    await Promise.all(this.touches);
  }

  private keep(key: string, entry: Entry): void {
    if (this.entries.size >= mostEntries) this.entries.clear();
    this.entries.set(key, entry);
  }

  private async ask(kind: Kind, hash: string): Promise<Known | undefined> {
    if (kind === "session") {
      const row = await findSession(this.db, hash);
      return (
        row && {
          access: {
            identity: identity(
              `person:${row.person_id}`,
              row.person_name,
              row.person_roles,
              row.organisation_id,
              false,
            ),
            credential: { kind, personId: row.person_id, sessionId: row.session_id },
            demo: row.demo,
          },
          expiresAt: Date.parse(row.expires_at),
          seenAt: Date.parse(row.seen_at),
        }
      );
    }
    const row = await findToken(this.db, hash);
    if (!row) return undefined;
    const held = row.token_roles.filter((role) => row.person_roles.includes(role));
    return {
      access: {
        identity: identity(`token:${row.token_id}`, row.token_name, held, row.organisation_id, row.read_only),
        credential: { kind, personId: row.person_id, tokenId: row.token_id },
        demo: row.demo,
      },
      expiresAt: Date.parse(row.expires_at),
      seenAt: row.used_at === null ? 0 : Date.parse(row.used_at),
    };
  }

  /** Written behind the answer: nobody waits for it, and a full disk must not stop reading. */
  private touch({ credential, identity }: Access, now: Date): Date | null {
    if (credential.kind === "local" || identity.actor === null) return null;
    const end = new Date(now.getTime() + sessionLifetimeMs);
    const written = this.db
      .write({ actor: identity.actor }, async (tx) => {
        if (credential.kind === "session") await touchSession(tx, credential.sessionId, now, end);
        else await touchToken(tx, credential.tokenId, now);
      })
      .catch(this.warn)
      .finally(() => this.touches.delete(written));
    this.touches.add(written);
    return credential.kind === "session" ? end : null;
  }
}

const identity = (
  actor: string,
  name: string,
  roles: readonly Role[],
  organisationId: string | null,
  readOnly: boolean,
): Identity => ({ actor, name, roles: ["public", ...roles], organisationId, readOnly });
