import type { Query } from "@tanstack/react-query";
import { isUnreached } from "#client/api/problem.ts";

const pauseMs = 8000;

/** Asks again by itself while the server is not reached. A crew in a trench looks, and does not press. */
export const untilReached = <T>({ state }: Query<T, Error, T>): number | false =>
  state.error && isUnreached(state.error) ? pauseMs : false;
