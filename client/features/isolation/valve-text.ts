import type { Text } from "#client/i18n/text.ts";
import type { ValveToTurn } from "#contract/isolation.ts";
import { messages } from "./messages.ts";

export type Known = { readonly tone: "good" | "warn" | "danger" | "neutral"; readonly text: Text };

type Facts = Pick<ValveToTurn, "operable" | "accessible" | "proven_on">;

/** What is known of a valve, the worst first. `provenOn` is written with the day. */
export function knownOf({ operable, accessible, proven_on }: Facts): Known {
  if (operable === false) return { tone: "danger", text: messages.fails };
  if (accessible === false) return { tone: "danger", text: messages.notReached };
  if (operable === true)
    return { tone: "good", text: proven_on === null ? messages.works : messages.provenOn };
  return { tone: "warn", text: messages.neverTurned };
}
