import { isUnreached } from "#client/api/problem.ts";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { NeedsServer } from "./needs-server.tsx";
import { Refusals } from "./refusals.tsx";

/** Between two tries there is no error for a moment, and the server is not reached all the same. */
export const failureOf = (error: Error | null, lastTry: Error | null): Error | null =>
  error ?? (isUnreached(lastTry) ? lastTry : null);

type Props = {
  error: Error | null;
  /** Said where the server was only not reached: the answer comes with the signal. */
  later: Text;
};

/** Why an answer is missing. What the server itself says is an error. */
export function Unanswered({ error, later }: Props) {
  const t = useText();
  if (isUnreached(error)) return <NeedsServer>{t(later)}</NeedsServer>;
  return <Refusals error={error} shown={() => false} />;
}
