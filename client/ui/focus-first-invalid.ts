import { flushSync } from "react-dom";

/**
 * Shows what a form lacks and puts the focus on the first such field, both before the person's next key.
 * Done in a later frame, it would take the focus from somebody who is already typing there.
 */
export function focusFirstInvalid(form: HTMLElement | null, showErrors: () => void): void {
  flushSync(showErrors);
  form?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
}
