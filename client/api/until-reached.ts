import { isUnreached } from "./problem.ts";

const pauseMs = 8000;

type Asked = { readonly state: { readonly error: Error | null } };

/** Asks again by itself while the server is not reached. A crew in a trench looks, and does not press. */
export const untilReached = ({ state }: Asked): number | false =>
  state.error && isUnreached(state.error) ? pauseMs : false;
