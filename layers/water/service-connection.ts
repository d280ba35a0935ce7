import { buildingReference, diameter } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, count, text } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

export const serviceConnection = defineLayer({
  id: "service_connection",
  theme: "water",
  title: { ky: "Абоненттик кошулма", ru: "Абонентский ввод", en: "Service connection" },
  geometry: "LineString",
  fields: {
    building_id: buildingReference,
    customer_class: choice(
      {
        house: { ky: "жеке турак үй", ru: "частный дом", en: "private house" },
        block: { ky: "көп кабаттуу үй", ru: "многоквартирный дом", en: "block of flats" },
        standpipe: { ky: "көчө колонкасы", ru: "водоразборная колонка", en: "street standpipe" },
        public_body: { ky: "бюджеттик мекеме", ru: "бюджетная организация", en: "public body" },
        business: { ky: "ишкана", ru: "предприятие", en: "business" },
      },
      { label: { ky: "Абоненттин түрү", ru: "Вид абонента", en: "Customer class" }, tile: true },
    ),
    residents: count({ label: { ky: "Тургундары", ru: "Жителей", en: "Residents" }, max: 10000 }),
    metered: boolean({ label: { ky: "Суу эсептегичи бар", ru: "Есть водомер", en: "Metered" }, tile: true }),
    diameter_mm: diameter,
    material: choice(
      {
        steel: { ky: "болот", ru: "сталь", en: "steel" },
        pe: { ky: "полиэтилен", ru: "полиэтилен", en: "polyethylene" },
        cast_iron: { ky: "чоюн", ru: "чугун", en: "cast iron" },
      },
      { label: { ky: "Материалы", ru: "Материал", en: "Material" } },
    ),
    account_number: text({
      label: { ky: "Эсеп номери", ru: "Лицевой счёт", en: "Account number" },
      maxLength: 40,
    }),
  },
  network: { name: "water", role: "fitting" },
  minZoom: 16,
  labelMinZoom: 18.5,
  read: staff,
  edit: ["engineer", "clerk", "admin"],
  label: "{diameter_mm}",
  search: ["code", "account_number"],
  symbology: { color: palette.water, width: 0.9 },
});
