import type { BalanceWarning } from "#contract/water-balance.ts";
import type { Text } from "#layers/kit/text.ts";
import { fill } from "#server/platform/http/problems.ts";

export type Doubt = { readonly code: BalanceWarning; readonly message: Text };

/** Something doubtful, by what it does to the result. */
export const doubt = (
  code: BalanceWarning,
  message: Text,
  values: Readonly<Record<string, string | number | Text>> = {},
): Doubt => ({ code, message: fill(message, values) });
