import type { Text } from "#layers/kit/text.ts";

const same = (sign: string): Text => ({ ky: sign, ru: sign, en: sign });

const zoneTitle = (name: Text, zone: number): Text => ({
  ky: `${name.ky}, ${zone}-зона`,
  ru: `${name.ru}, зона ${zone}`,
  en: `${name.en} zone ${zone}`,
});

/** What people here call a plane: Kyrg-06 (EPSG:7692 to 7696), SK-42 (EPSG:28404 to 28432), else its code. */
export function crsTitle(srid: number): Text {
  if (srid >= 7692 && srid <= 7696) return zoneTitle(same("Kyrg-06"), srid - 7691);
  if (srid >= 28_404 && srid <= 28_432)
    return zoneTitle({ ky: "СК-42", ru: "СК-42", en: "SK-42" }, srid - 28_400);
  return same(`EPSG:${srid}`);
}
