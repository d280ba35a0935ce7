import { ListedOnMap } from "./listed-on-map.tsx";
import { FaultPlaceOnMap } from "./place-on-map.tsx";
import { WaitingOnMap } from "./waiting-on-map.tsx";

export default function FaultsOnMap() {
  return (
    <>
      <ListedOnMap />
      <FaultPlaceOnMap />
      <WaitingOnMap />
    </>
  );
}
