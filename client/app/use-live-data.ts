import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { events, useEvent } from "#client/api/events.ts";

/** Opens the event stream for as long as the shell is shown. After a gap in it, everything fetched is asked for again. */
export function useLiveData(): void {
  const client = useQueryClient();
  useEvent(
    "resync",
    useCallback(() => void client.invalidateQueries(), [client]),
  );
  useEffect(() => {
    events.start();
    return () => events.stop();
  }, []);
}
