import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { forgetChanged } from "#client/api/changes.ts";
import { events, useEvent } from "#client/api/events.ts";
import type { ChangeEvent } from "#contract/events.ts";

/** Opens the event stream for as long as the shell is shown. What somebody writes makes what was fetched of it stale; after a gap in the stream, everything is. */
export function useLiveData(): void {
  const client = useQueryClient();
  useEvent(
    "resync",
    useCallback(() => void client.invalidateQueries(), [client]),
  );
  useEvent(
    "change",
    useCallback((data: unknown) => void forgetChanged(client, data as ChangeEvent), [client]),
  );
  useEffect(() => {
    events.start();
    return () => events.stop();
  }, []);
}
