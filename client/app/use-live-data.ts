import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { forgetChanged } from "#client/api/changes.ts";
import { events, useConnection, useEvent } from "#client/api/events.ts";
import { fetchAnew } from "#client/api/fetch-anew.ts";
import { sessionQuery } from "#client/api/session.ts";
import { askAnew, keptAnswersShown, useAskedAnew } from "#client/state/kept-answers.ts";
import type { ChangeEvent } from "#contract/events.ts";
import { askForUpdate } from "./worker.ts";

/** Opens the event stream for as long as the shell is shown. What somebody writes makes what was fetched of it stale; after a gap in the stream, everything is. */
export function useLiveData(): void {
  const client = useQueryClient();
  const connection = useConnection();
  useEvent(
    "resync",
    useCallback(() => {
      void client.invalidateQueries();
      void askForUpdate();
    }, [client]),
  );
  useEvent(
    "change",
    useCallback((data: unknown) => void forgetChanged(client, data as ChangeEvent), [client]),
  );
  const askedAnew = useAskedAnew();
  useEffect(() => {
    if (askedAnew > 0) void fetchAnew(client);
  }, [askedAnew, client]);
  useEffect(() => {
    if (connection === "live" && keptAnswersShown()) askAnew();
  }, [connection]);
  useEffect(() => {
    // Something may be written between the first answer and this stream, which waits for its turn among the tiles.
    events.start(client.getQueryData(sessionQuery.queryKey)?.last_change);
    return () => events.stop();
  }, [client]);
  useEffect(() => {
    // The stream would notice some seconds later.
    const reconnect = (): void => {
      if (events.connection() !== "live") events.restart();
    };
    window.addEventListener("online", reconnect);
    return () => window.removeEventListener("online", reconnect);
  }, []);
}
