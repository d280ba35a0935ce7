import { useMutation } from "@tanstack/react-query";
import { download } from "#client/api/download.ts";
import { useText } from "#client/i18n/use-text.ts";
import { announce } from "#client/ui/announcer.tsx";
import { messages } from "./messages.ts";

/** Saves a paper of the server; a refusal is told where its button stands. */
export function usePaper(path: string) {
  const t = useText();
  return useMutation({
    mutationFn: () => download(path),
    onSuccess: () => announce(t(messages.saved)),
  });
}
