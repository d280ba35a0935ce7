/** Type OIDs whose text form both engines turn into the same JavaScript value. */
export const oid = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184, numeric: 1700 } as const;

/** Bigints of the schema are sequence numbers and whole som, all below 2^53; a larger one must not be rounded silently. */
export function parseInt8(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error(`bigint ${value} is beyond 2^53`);
  return number;
}

export const parseInstant = (value: string): string => new Date(value).toISOString();

export const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  [oid.int8]: parseInt8,
  [oid.date]: (value) => value,
  [oid.timestamp]: (value) => value,
  [oid.timestamptz]: parseInstant,
  [oid.numeric]: (value) => value,
};

/** Parameters as PostgreSQL text or binary input: objects and arrays of objects become JSON. */
export const parameter = (value: unknown): unknown =>
  value !== null && typeof value === "object" && !(value instanceof Uint8Array) && !Array.isArray(value)
    ? JSON.stringify(value)
    : value;
