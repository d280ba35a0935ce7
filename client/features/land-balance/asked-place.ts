import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { isPlaneGeometry } from "#client/map/geometry.ts";
import { setLandPlace, useLandPlace } from "#client/state/land-place.ts";
import { setMapTool } from "#client/state/map-tool.ts";
import { quarterQuery } from "./queries.ts";

/** Keys of drawn areas begin so; a quarter's is its id. */
export const drawnKey = "drawn ";
export const isDrawn = (key: string): boolean => key.startsWith(drawnKey);

/** Tells the map which quarter is asked about, and forgets the place with the panel. */
export function useAskedQuarter(quarter: string | null): void {
  const { data } = useQuery({ ...quarterQuery(quarter ?? ""), enabled: quarter !== null });
  const geometry = data?.geom;
  useEffect(() => {
    if (quarter !== null && isPlaneGeometry(geometry)) setLandPlace({ key: quarter, geometry });
  }, [quarter, geometry]);
  useEffect(
    () => () => {
      setLandPlace(null);
      setMapTool(null);
    },
    [],
  );
}

export const useDrawnPlace = () => {
  const place = useLandPlace();
  return place && isDrawn(place.key) ? place : null;
};
