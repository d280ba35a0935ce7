import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, number, rate, reference, year } from "#layers/kit/field.ts";
import { staff } from "#layers/kit/roles.ts";
import { unitPrice } from "#layers/registers/unit-price.ts";
import { planAmounts } from "./plan-amounts.ts";
import { streetWorks } from "./street-works.ts";

/** One line of a street's plan: so much of one work at the price of its year. */
export const planWork = defineLayer({
  id: "plan_work",
  theme: "registers",
  title: { ky: "Пландагы иш", ru: "Работа в плане", en: "Work in the plan" },
  geometry: "none",
  fields: {
    item_id: reference({
      label: { ky: "Пландагы көчө", ru: "Улица в плане", en: "Street in the plan" },
      layer: "plan_item",
      required: true,
    }),
    work: choice(streetWorks, {
      label: { ky: "Иштин түрү", ru: "Вид работ", en: "Work" },
      required: true,
    }),
    quantity: number({
      label: { ky: "Көлөмү", ru: "Объём", en: "Quantity" },
      decimals: 2,
      min: 0,
      max: 10_000_000,
    }),
    unit: choice(unitPrice.fields.unit.values, {
      label: { ky: "Өлчөм бирдиги", ru: "Единица", en: "Unit" },
    }),
    quantity_basis: choice(
      {
        measured: { ky: "картадан өлчөнгөн", ru: "измерено по карте", en: "measured from the map" },
        entered: { ky: "кол менен жазылган", ru: "введено вручную", en: "entered by hand" },
      },
      { label: { ky: "Көлөм кайдан", ru: "Откуда объём", en: "Basis of the quantity" } },
    ),
    unit_price_id: reference({
      label: { ky: "Иштин баасы", ru: "Единичная расценка", en: "Unit price" },
      layer: "unit_price",
    }),
    price_som_per_unit: rate({ label: { ky: "Баасы", ru: "Цена", en: "Price" }, unit: "som_per_unit" }),
    price_year: year({ label: { ky: "Баалардын жылы", ru: "Год цен", en: "Prices of" } }),
    renews_surface: boolean({
      label: { ky: "Төшөмө жаңырат", ru: "Обновляется покрытие", en: "Surface renewed" },
    }),
    ...planAmounts,
  },
  read: staff,
  edit: ["engineer", "planner", "clerk", "finance", "admin"],
  keptBy: "street-plan",
});
