import type { Text } from "#layers/kit/text.ts";

/** At most so many decimals, grouped as each language writes it. */
export function numberText(value: number, decimals = 1): Text {
  const [whole = "", rest = ""] = Math.abs(value).toFixed(decimals).split(".");
  const fraction = rest.replace(/0+$/, "");
  const isZero = !/[1-9]/.test(whole + fraction);
  const sign = value < 0 && !isZero ? "−" : "";
  const grouped = (separator: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, separator);
  const shown = grouped("\u00a0") + (fraction && `,${fraction}`);
  return { ky: shown, ru: shown, en: grouped(",") + (fraction && `.${fraction}`) };
}
