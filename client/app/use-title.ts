import { useEffect, useRef } from "react";
import { useCity } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useView } from "#client/state/view-store.ts";
import { announce } from "#client/ui/announcer.tsx";
import { messages } from "./messages.ts";
import { workspaces } from "./workspaces.ts";

/** "Тармактар · Кант · Шаар" on the browser's tab; said aloud when it changes, because no page is loaded then. */
export function useTitle(): void {
  const t = useText();
  const city = useCity();
  const id = useView((view) => view.workspace);
  const workspace = workspaces.find((candidate) => candidate.id === id);
  const title = [workspace && t(workspace.title), t(city.name), t(messages.program)]
    .filter(Boolean)
    .join(" · ");
  const first = useRef(true);
  useEffect(() => {
    document.title = title;
    if (!first.current) announce(title);
    first.current = false;
  }, [title]);
}
