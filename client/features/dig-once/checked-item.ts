import type { Checked } from "./queries.ts";

/** What the rules look at. A changed reason, price or share asks nothing anew. */
export const checkedItem = ({ works, ...item }: Checked): Checked => ({
  id: item.id,
  street_id: item.street_id,
  year: item.year,
  from_chainage_m: item.from_chainage_m ?? null,
  to_chainage_m: item.to_chainage_m ?? null,
  works: works.map(({ id, work, quantity, unit, quantity_basis, unit_price_id, assets }) => ({
    id,
    work,
    quantity,
    unit,
    quantity_basis,
    unit_price_id,
    ...(assets && { assets }),
  })),
});
