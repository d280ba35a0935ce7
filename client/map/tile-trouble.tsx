import { AJAXError, type ErrorEvent, VectorTileSource } from "maplibre-gl";
import { useCallback, useEffect, useRef, useState } from "react";
import { useConnection } from "#client/api/events.ts";
import { queryClient } from "#client/api/query-client.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useAskedAnew } from "#client/state/kept-answers.ts";
import { Button } from "#client/ui/button.tsx";
import styles from "./city-map.module.css";
import { useMap } from "./map-context.ts";
import { messages } from "./messages.ts";
import { tilesetsQuery } from "./tilesets.ts";

/** Says that tiles are missing, and asks for them again; the rest of the map goes on. */
export function TileTrouble() {
  const map = useMap();
  const t = useText();
  const connection = useConnection();
  const [missing, setMissing] = useState(false);
  const retry = useCallback((): void => {
    setMissing(false);
    for (const id of Object.keys(map.getStyle().sources))
      if (map.getSource(id) instanceof VectorTileSource) map.refreshTiles(id);
  }, [map]);
  useEffect(() => {
    const fail = ({ error }: ErrorEvent): void => {
      setMissing(true);
      // Who signed out or in meanwhile is offered other tiles.
      if (error instanceof AJAXError && [401, 403, 404].includes(error.status))
        void queryClient.invalidateQueries({ queryKey: tilesetsQuery.queryKey });
    };
    map.on("error", fail);
    return () => {
      map.off("error", fail);
    };
  }, [map]);
  const askedAnew = useAskedAnew();
  // Tiles that were kept on the device may be older than their address says.
  useEffect(() => {
    if (askedAnew === 0) return;
    // Those that are still coming are not to be asked for twice.
    if (map.loaded()) retry();
    else void map.once("idle", retry);
    return () => void map.off("idle", retry);
  }, [askedAnew, map, retry]);
  const wasOffline = useRef(false);
  useEffect(() => {
    if (connection === "offline") wasOffline.current = true;
    if (connection !== "live" || !wasOffline.current) return;
    wasOffline.current = false;
    if (missing) retry();
  }, [connection, missing, retry]);
  if (!missing) return null;
  return (
    <div className={styles.trouble} role="status">
      {t(messages.tilesMissing)}
      <Button onClick={retry}>{t(messages.retry)}</Button>
    </div>
  );
}
