import { cellText } from "#server/platform/paper/report.ts";

/** Som as papers write them: in thousands with one decimal, "1 172,3"; a dash for unknown. */
export const thousands = (som: number | null): string =>
  cellText(som === null ? null : som / 1000, { decimals: 1 });

/** "1 234" or "12,5": as many decimals as the quantity has, at most two. */
export const quantityText = (quantity: number | null): string => {
  const decimals =
    quantity === null || Number.isInteger(quantity) ? 0 : Number.isInteger(quantity * 10) ? 1 : 2;
  return cellText(quantity, { decimals });
};

/** "900" or "900,50" of "900.5000". */
export const priceText = (price: string): string => {
  const som = Number(price);
  return cellText(som, { decimals: Number.isInteger(som) ? 0 : 2 });
};
