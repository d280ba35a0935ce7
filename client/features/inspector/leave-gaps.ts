import { Problem } from "#client/api/problem.ts";

/** Gaps and overlaps alone stand in the way: whoever wants them so may say it. */
export const leavesDefects = (error: Error | null): boolean =>
  error instanceof Problem &&
  error.faults.length > 0 &&
  error.faults.every(({ code }) => code === "gap-arises" || code === "overlap-arises");
