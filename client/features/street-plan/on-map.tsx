import { ListedOnMap } from "./listed-on-map.tsx";
import { PartOnMap } from "./part-on-map.tsx";

export default function StreetPlanOnMap() {
  return (
    <>
      <ListedOnMap />
      <PartOnMap />
    </>
  );
}
