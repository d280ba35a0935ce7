/** A piece of SQL. Values are always parameters; text enters only through the tag and through checked identifiers. */
export class Sql {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];

  constructor(strings: readonly string[], values: readonly unknown[]) {
    this.strings = strings;
    this.values = values;
  }

  /** `$1`-numbered text, with nested pieces unfolded. */
  get text(): string {
    return this.compile().text;
  }

  compile(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    const write = (piece: Sql): string => {
      let text = piece.strings[0] ?? "";
      piece.values.forEach((value, index) => {
        if (value instanceof Sql) text += write(value);
        else {
          values.push(value);
          text += `$${values.length}`;
        }
        text += piece.strings[index + 1] ?? "";
      });
      return text;
    };
    return { text: write(this), values };
  }
}

export const sql = (strings: TemplateStringsArray, ...values: unknown[]): Sql => new Sql(strings, values);

export const empty = new Sql([""], []);

const identifierPattern = /^[a-z][a-z0-9_]{0,62}$/;

/** A table or column name, quoted. Throws for anything that is not plain snake_case, so that no request text can become SQL. */
export function identifier(name: string): Sql {
  if (!identifierPattern.test(name)) throw new Error(`Not an SQL identifier: ${JSON.stringify(name)}`);
  return new Sql([`"${name}"`], []);
}

const typePattern = /^[a-z][a-z0-9_]*( precision)?(\(\d+(,\d+)?\))?$/;

/** A type name that comes from a layer record. */
export function typeName(name: string): Sql {
  if (!typePattern.test(name)) throw new Error(`Not an SQL type: ${JSON.stringify(name)}`);
  return new Sql([name], []);
}

export function join(pieces: readonly Sql[], separator = ", "): Sql {
  if (pieces.length === 0) return empty;
  const strings = ["", ...Array.from({ length: pieces.length - 1 }, () => separator), ""];
  return new Sql(strings, pieces);
}

/** Conditions joined by `and`; no condition is `true`. */
export const allOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : sql`(${join(conditions, " and ")})`;

export const anyOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`false` : sql`(${join(conditions, " or ")})`;
