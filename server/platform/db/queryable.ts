import type { z } from "zod";
import type { Queryable } from "./database.ts";
import type { Sql } from "./sql.ts";

export type Answer = { readonly rows: readonly unknown[]; readonly affected: number };
export type Run = (query: Sql) => Promise<Answer>;

/** The four ways to ask, over whatever runs one statement. */
export function queryable(run: Run): Queryable {
  const many = async <T extends z.ZodType>(row: T, query: Sql): Promise<z.output<T>[]> => {
    const { rows } = await run(query);
    return rows.map((value) => row.parse(value));
  };
  return {
    many,
    first: async (row, query) => (await many(row, query))[0],
    text: async (query) => {
      const { rows } = await run(query);
      const first = rows[0];
      if (first === null || typeof first !== "object") return null;
      const value: unknown = Object.values(first)[0];
      if (value === null || value === undefined) return null;
      if (typeof value === "object") throw new Error("Cast the answer to text: it is parsed otherwise");
      return String(value);
    },
    execute: async (query) => (await run(query)).affected,
  };
}
