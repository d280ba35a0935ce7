import { parcel } from "#layers/base/parcel.ts";
import type { Address } from "./addresses.ts";
import type { Context } from "./context.ts";
import { at } from "./point.ts";
import { area, type Ring } from "./polygon.ts";
import { type CityTable, type Item, polygonGeometry, sample, table } from "./rows.ts";

type Tenure = NonNullable<Item<typeof parcel>["row"]["tenure"]>;

const tenureOf: Readonly<Record<string, Tenure>> = {
  industrial: "private",
  rail: "state",
  education_health: "municipal",
  public_business: "municipal",
  residential_multi: "municipal",
};

/** Garden plots with their house's address, and one parcel for each other piece of land. */
export function parcelTable({ plan, id }: Context, places: readonly (Address | null)[]): CityTable {
  const rows: Item<typeof parcel>[] = [];
  const put = (key: string, ring: Ring, tenure: Tenure, use: string, place: Address | null) => {
    const n = rows.length + 1;
    const measured = area(ring);
    rows.push({
      row: {
        id: id("parcel", key),
        code: `У-${String(n).padStart(4, "0")}`,
        cadastral_number: `ҮЛГҮ-${String(Math.ceil(n / 100)).padStart(2, "0")}-${String(n).padStart(4, "0")}`,
        tenure,
        permitted_use: use,
        // Papers and the map differ by up to three percent, as they do.
        document_area_m2: Math.round(measured * (0.985 + ((n * 7919) % 31) / 1000)),
        lease_until: tenure === "lease" ? `20${18 + (n % 20)}-12-31` : null,
        street_id: place ? id("street", place.street) : null,
        house_number: place ? place.number : null,
        ...sample(),
      },
      geometry: polygonGeometry(ring),
    });
  };
  const houseOn = new Map<number, number>();
  plan.structures.forEach((s, i) => {
    if (s.lot !== null) houseOn.set(s.lot, i);
  });
  plan.lots.forEach((lot, i) => {
    const house = houseOn.get(i);
    const built = house === undefined ? null : at(plan.structures, house);
    const use =
      built === null
        ? "бакча · огород · kitchen garden"
        : built.use === "house"
          ? "турак үй · жилой дом · house"
          : "соода, кызмат · торговля, услуги · trade, services";
    put(
      `lot-${i}`,
      lot.ring,
      built?.use === "house" ? "private" : i % 3 === 0 ? "lease" : "private",
      use,
      house === undefined ? null : at(places, house),
    );
  });
  plan.pieces.forEach((piece, i) => {
    if (piece.use === "houses") return;
    const shops = piece.use === "shops" || piece.use === "bazaar" || piece.use === "offices";
    put(
      `piece-${i}`,
      piece.ring,
      shops && i % 2 ? "lease" : (tenureOf[piece.category] ?? "municipal"),
      piece.use,
      null,
    );
  });
  return table(parcel, rows);
}
