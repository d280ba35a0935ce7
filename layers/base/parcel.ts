import { streetReference } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, date, number, text } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const parcel = defineLayer({
  id: "parcel",
  theme: "base",
  title: { ky: "Жер участогу", ru: "Земельный участок", en: "Parcel" },
  geometry: "Polygon",
  fields: {
    cadastral_number: text({
      label: { ky: "Кадастрдык номери", ru: "Кадастровый номер", en: "Cadastral number" },
      maxLength: 40,
      tile: true,
    }),
    tenure: choice(
      {
        private: { ky: "жеке менчик", ru: "частная собственность", en: "private" },
        municipal: { ky: "муниципалдык менчик", ru: "муниципальная собственность", en: "municipal" },
        state: { ky: "мамлекеттик менчик", ru: "государственная собственность", en: "state" },
        lease: { ky: "ижара", ru: "аренда", en: "leased from the city" },
      },
      { label: { ky: "Менчиги", ru: "Право", en: "Tenure" }, tile: true },
    ),
    permitted_use: text({
      label: { ky: "Уруксат берилген колдонуу", ru: "Разрешённое использование", en: "Permitted use" },
      maxLength: 500,
    }),
    document_area_m2: number({
      label: { ky: "Документ боюнча аянты", ru: "Площадь по документу", en: "Area by document" },
      unit: "m2",
      decimals: 1,
      min: 0,
      max: 10_000_000,
    }),
    lease_until: date({ label: { ky: "Ижара мөөнөтү", ru: "Аренда до", en: "Leased until" } }),
    street_id: streetReference,
    house_number: text({ label: { ky: "Үй номери", ru: "Номер дома", en: "House number" }, maxLength: 12 }),
  },
  minZoom: 15,
  read: everyone,
  edit: ["planner", "clerk", "admin"],
  label: "{cadastral_number}",
  search: ["code", "cadastral_number", "house_number"],
  symbology: {
    color: { light: "#8f8778", dark: "#77828e" },
    opacity: 0,
    outline: { light: "#c2b9a9", dark: "#4e5862" },
    width: 0.6,
  },
});
