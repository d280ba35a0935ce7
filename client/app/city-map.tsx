import { CityMap } from "#client/map/city-map.tsx";

/** The map with the tools of all features; one chunk, which loads after the shell. */
export default function CityMapWithTools() {
  return <CityMap />;
}
