import type { Field } from "#layers/kit/field.ts";
import { fold } from "#layers/kit/fold.ts";
import { parseNumber } from "#layers/kit/parse-number.ts";
import { languages } from "#layers/kit/text.ts";
import { units } from "#layers/kit/unit.ts";

/** Ids of rows by what people call them, folded; null where two rows share the name. */
export type Names = ReadonlyMap<string, string | null>;

export type Reading =
  | { readonly ok: true; readonly value: string | number | boolean | Record<string, unknown> | null }
  | {
      readonly ok: false;
      readonly code: "unreadable" | "out-of-range" | "too-long" | "no-such-row" | "ambiguous";
    };

const given = (value: string | number | boolean | Record<string, unknown> | null): Reading => ({
  ok: true,
  value,
});
const bad = (code: Extract<Reading, { ok: false }>["code"]): Reading => ({ ok: false, code });
const unreadable = bad("unreadable");

const nothing = new Set(["", "-", "–", "—", "null", "<null>", "nan", "#n/a", "#н/д", "н/д"]);
export const isNothing = (raw: unknown): boolean =>
  raw === null || raw === undefined || (typeof raw === "string" && nothing.has(raw.trim().toLowerCase()));

const int32 = 2_147_483_647;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A value of a file as the field stores it. Files say one thing in many ways: "1 234,5 мм", "сталь", "да", "23.05.2013". */
export function readValue(field: Field, raw: unknown, names: Names = new Map()): Reading {
  if (isNothing(raw)) return given(null);
  const text = typeof raw === "object" ? JSON.stringify(raw) : String(raw).trim();
  switch (field.kind) {
    case "text":
      return text.length > field.maxLength ? bad("too-long") : given(text);
    case "number": {
      const number = readNumber(text, field.unit && Object.values(units[field.unit]));
      if (number === null || (field.decimals === 0 && !Number.isInteger(number))) return unreadable;
      const fits =
        number >= (field.min ?? -int32) && number <= (field.max ?? (field.decimals === 0 ? int32 : number));
      return fits ? given(number) : bad("out-of-range");
    }
    case "year":
      return readYear(text);
    case "money": {
      const som = readNumber(text, ["сом", "som"]);
      if (som === null || !Number.isInteger(som)) return unreadable;
      return Number.isSafeInteger(som) ? given(som) : bad("out-of-range");
    }
    case "rate":
      return readRate(text);
    case "boolean":
      return readBoolean(text);
    case "date": {
      const day = readDay(text);
      return day === null ? unreadable : given(day);
    }
    case "timestamp": {
      const instant = Date.parse(text);
      return Number.isNaN(instant) ? unreadable : given(new Date(instant).toISOString());
    }
    case "choice":
      return readChoice(field, text);
    case "reference":
    case "element": {
      if (uuid.test(text) && [...names.values()].includes(text.toLowerCase()))
        return given(text.toLowerCase());
      const id = names.get(fold(text));
      return id === undefined ? bad("no-such-row") : id === null ? bad("ambiguous") : given(id);
    }
    case "uuid":
      return uuid.test(text) ? given(text.toLowerCase()) : unreadable;
    case "json":
      return readObject(text);
  }
}

/** With or without its unit behind it. */
export function readNumber(text: string, unitTexts: readonly string[] = []): number | null {
  const plain = parseNumber(text);
  if (plain !== null) return plain;
  const lower = text.toLowerCase();
  for (const unit of unitTexts) {
    if (lower.endsWith(unit.toLowerCase())) return parseNumber(text.slice(0, -unit.length));
  }
  const exponent = /^[-+]?\d+(\.\d+)?e[-+]?\d{1,3}$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(exponent) ? exponent : null;
}

/** "1968", "1968.0", "1968 г.", "1968-ж.", "23.05.1968". */
function readYear(text: string): Reading {
  const alone = /^(\d{4})(?:[.,]0+)?\s*-?\s*(?:г|ж|год|жыл|y)?\.?$/i.exec(text)?.[1];
  const year = alone ?? (/^\d+$/.test(text) ? undefined : readDay(text)?.slice(0, 4));
  if (year === undefined) return unreadable;
  const number = Number(year);
  return number >= 1800 && number <= 2200 ? given(number) : bad("out-of-range");
}

function readRate(text: string): Reading {
  const plain = text.replace(/[\s\u00a0\u202f]|сом|som/gi, "").replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(plain)) return unreadable;
  return /^\d{1,10}(\.\d{1,4}0*)?$/.test(plain)
    ? given(plain.replace(/(\.\d{4})0+$/, "$1"))
    : bad("out-of-range");
}

const yes = new Set(["true", "t", "yes", "y", "да", "ооба", "бар", "есть", "1", "1.0", "+"]);
const no = new Set(["false", "f", "no", "n", "нет", "жок", "0", "0.0"]);
function readBoolean(text: string): Reading {
  const word = text.toLowerCase();
  return yes.has(word) ? given(true) : no.has(word) ? given(false) : unreadable;
}

/** Days of Excel, which counts them from here, between the years 1950 and 2100. */
const excelEpoch = Date.UTC(1899, 11, 30);
const excelDay = { first: 18_264, last: 73_415 };
const dayMs = 24 * 3_600_000;

/** 'YYYY-MM-DD' of "2013-05-23", "2013/05/23 00:00:00", "23.05.2013", 41417. Day first, as it is written here. */
export function readDay(text: string): string | null {
  if (/^\d{5}$/.test(text)) {
    const day = Number(text);
    if (day < excelDay.first || day > excelDay.last) return null;
    return new Date(excelEpoch + day * dayMs).toISOString().slice(0, 10);
  }
  const [, date = ""] = /^([\d.\-/]+)(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text) ?? [];
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(date);
  const dayFirst = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(date);
  const [year, month, day] = yearFirst ? yearFirst.slice(1) : [dayFirst?.[3], dayFirst?.[2], dayFirst?.[1]];
  if (!year || !month || !day) return null;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const real = new Date(`${written}T00:00:00Z`);
  const isReal = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(written);
  return isReal && written >= "1800-01-01" && written <= "2200-12-31" ? written : null;
}

/** The code, a label or an abbreviation of it in any language. */
function readChoice(field: Extract<Field, { kind: "choice" }>, text: string): Reading {
  const bare = (value: string): string => fold(value).replace(/[^\p{L}\p{N}]+/gu, "");
  const wanted = bare(text);
  if (wanted === "") return unreadable;
  for (const [code, label] of Object.entries(field.values)) {
    const called = [
      code,
      ...languages.flatMap((language) => [label[language], field.short?.[code]?.[language] ?? ""]),
    ];
    if (called.some((name) => bare(name) === wanted)) return given(code);
  }
  return unreadable;
}

function readObject(text: string): Reading {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? given({ ...value })
      : unreadable;
  } catch {
    return unreadable;
  }
}
