/** An error of PostgreSQL itself, alike on both engines. */
export type PostgresError = Error & {
  readonly code: string;
  readonly detail?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly column?: string;
};

export const isPostgresError = (error: unknown): error is PostgresError =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  /^[0-9A-Z]{5}$/.test(error.code);

/** The disk is too full to write safely; reading goes on. */
export class InsufficientStorage extends Error {
  readonly freeBytes: number;
  readonly directory: string;
  constructor(directory: string, freeBytes: number) {
    super(`Only ${Math.round(freeBytes / 1e6)} MB are free at ${directory}`);
    this.directory = directory;
    this.freeBytes = freeBytes;
  }
}

export class StatementTimeout extends Error {
  constructor(seconds: number) {
    super(`The database did not answer within ${seconds} s`);
  }
}

/** A start that cannot succeed until a person does something; its message is one line with the remedy. */
export class StartError extends Error {}
