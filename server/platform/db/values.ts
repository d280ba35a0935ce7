/** Type OIDs whose text form both engines turn into the same JavaScript value, with the OIDs of their arrays. */
const oid = {
  int8: { one: 20, array: 1016 },
  date: { one: 1082, array: 1182 },
  timestamp: { one: 1114, array: 1115 },
  timestamptz: { one: 1184, array: 1185 },
  interval: { one: 1186, array: 1187 },
  numeric: { one: 1700, array: 1231 },
} as const;

type Parser = (value: string) => unknown;

/** Bigints of the schema are sequence numbers and whole som, all below 2^53; a larger one must not be rounded silently. */
function parseInt8(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error(`bigint ${value} is beyond 2^53`);
  return number;
}

const parseInstant = (value: string): string => new Date(value).toISOString();
const asText = (value: string): string => value;

const parserOf: Readonly<Record<keyof typeof oid, Parser>> = {
  int8: parseInt8,
  date: asText,
  timestamp: asText,
  timestamptz: parseInstant,
  interval: asText,
  numeric: asText,
};

const types = Object.keys(oid) as (keyof typeof oid)[];

/** By OID. An engine that parses arrays itself takes the parser of the elements. */
export const parsers: Readonly<Record<number, Parser>> = Object.fromEntries(
  types.map((type) => [oid[type].one, parserOf[type]]),
);

/** By OID, over whatever splits an array into texts. */
export const arrayParsers = (split: (value: string) => unknown): Readonly<Record<number, Parser>> =>
  Object.fromEntries(
    types.map((type) => [oid[type].array, (value) => parseEach(split(value), parserOf[type])]),
  );

function parseEach(value: unknown, parse: Parser): unknown {
  if (Array.isArray(value)) return value.map((item) => parseEach(item, parse));
  return typeof value === "string" ? parse(value) : value;
}

/** Parameters as PostgreSQL text or binary input: objects become JSON. */
export function parameter(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return value !== null &&
    typeof value === "object" &&
    !(value instanceof Uint8Array) &&
    !Array.isArray(value)
    ? JSON.stringify(value)
    : value;
}
