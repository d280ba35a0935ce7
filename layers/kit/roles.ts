/** `public` is everybody, with or without an account. */
export const roles = [
  "public",
  "crew",
  "dispatcher",
  "engineer",
  "planner",
  "clerk",
  "finance",
  "council",
  "quarter_head",
  "admin",
] as const;
export type Role = (typeof roles)[number];

export const everyone: readonly Role[] = ["public"];

/** People of the town hall and of the utilities. Quarter heads are residents and do not see closed networks. */
export const staff: readonly Role[] = [
  "crew",
  "dispatcher",
  "engineer",
  "planner",
  "clerk",
  "finance",
  "council",
  "admin",
];
