import type { Queryable } from "#server/platform/db/database.ts";
import type { Sql } from "#server/platform/db/sql.ts";

/**
 * How an exported query is made with values of the right kinds: the statement or statements, or a call that asks the
 * given database. `part` is what stands in other queries and is no statement itself.
 */
export type Sample =
  | (() => Sql | undefined | readonly Sql[])
  | ((db: Queryable) => Promise<unknown>)
  | "part";

type Functions<M> = { [K in keyof M]: M[K] extends (...given: never[]) => unknown ? K : never }[keyof M];

/** One for every function that a module exports: a query without a sample is a type error. */
export type Samples<M> = Readonly<Record<Functions<M> & string, Sample>>;

/** Statements that a call asks for; the answers are empty. */
export async function statementsOf(sample: Exclude<Sample, "part">): Promise<Sql[]> {
  const asked: Sql[] = [];
  const note = async <R>(query: Sql, answer: R): Promise<R> => {
    asked.push(query);
    return answer;
  };
  const recorder: Queryable = {
    many: (_, query) => note(query, []),
    first: (_, query) => note(query, undefined),
    text: (query) => note(query, null),
    execute: (query) => note(query, 0),
  };
  const made = await sample(recorder);
  if (asked.length > 0) return asked;
  return isList(made) ? [...made] : isStatement(made) ? [made] : [];
}

const isStatement = (value: unknown): value is Sql =>
  value !== null && typeof value === "object" && "compile" in value;
const isList = (value: unknown): value is readonly Sql[] => Array.isArray(value) && value.every(isStatement);
