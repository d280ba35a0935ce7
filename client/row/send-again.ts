import { currentLanguage } from "#client/i18n/language.tsx";
import { translate } from "#client/i18n/text.ts";
import type { Entry } from "#client/state/outbox/entry.ts";
import { keepForLater, outbox } from "#client/state/outbox.ts";
import { notify } from "#client/ui/notices.ts";
import { waitingStepTexts } from "./waiting-steps-messages.ts";

/**
 * Sends a refused step once more, over the thing as it is now: its writer has seen that it was changed. The time of the press
 * stays.
 */
export async function sendAgainOver(entry: Entry, versionNow: () => Promise<number>): Promise<void> {
  const { body } = entry;
  if (typeof body !== "object" || body === null || !("version" in body)) return await outbox.retry(entry.seq);
  try {
    await keepForLater({ ...entry, body: { ...body, version: await versionNow() } });
  } catch {
    notify({ kind: "error", text: translate(currentLanguage(), waitingStepTexts.goneThing) });
  }
}
