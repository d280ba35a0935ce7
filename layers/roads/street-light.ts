import { owner, streetReference } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, date, number } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { everyone } from "#layers/kit/roles.ts";

export const streetLight = defineLayer({
  id: "street_light",
  theme: "roads",
  title: { ky: "Көчө чырагы", ru: "Уличный светильник", en: "Street light" },
  geometry: "Point",
  fields: {
    street_id: streetReference,
    lamp: choice(
      {
        led: { ky: "LED", ru: "светодиод", en: "LED" },
        sodium: { ky: "натрий", ru: "натриевая", en: "sodium" },
        mercury: { ky: "сымап", ru: "ртутная", en: "mercury" },
        incandescent: { ky: "кадимки лампа", ru: "лампа накаливания", en: "incandescent" },
      },
      { label: { ky: "Лампасы", ru: "Лампа", en: "Lamp" }, tile: true },
    ),
    power_w: number({
      label: { ky: "Кубаты", ru: "Мощность", en: "Power" },
      unit: "w",
      decimals: 0,
      min: 1,
      max: 2000,
    }),
    lamp_state: choice(
      {
        lit: { ky: "күйөт", ru: "горит", en: "lit" },
        dark: { ky: "күйбөйт", ru: "не горит", en: "dark" },
      },
      { label: { ky: "Күйүшү", ru: "Работа", en: "Lamp works" }, tile: true },
    ),
    checked_on: date({ label: { ky: "Текшерилген күнү", ru: "Проверен", en: "Checked on" } }),
    pole: choice(
      {
        concrete: { ky: "бетон мамы", ru: "железобетонная опора", en: "concrete" },
        steel: { ky: "темир мамы", ru: "стальная опора", en: "steel" },
        wood: { ky: "жыгач мамы", ru: "деревянная опора", en: "wood" },
        wall: { ky: "дубалда", ru: "на стене", en: "on a wall" },
      },
      { label: { ky: "Мамысы", ru: "Опора", en: "Pole" } },
    ),
    height_m: number({
      label: { ky: "Бийиктиги", ru: "Высота", en: "Height" },
      unit: "m",
      decimals: 1,
      min: 1,
      max: 40,
    }),
    owner_id: owner,
  },
  minZoom: 16,
  labelMinZoom: 18.5,
  read: everyone,
  edit: ["crew", "dispatcher", "engineer", "admin"],
  symbology: {
    color: palette.lighting,
    marker: { field: "lamp_state", values: { lit: "circle", dark: "cross" }, unknown: "ring" },
    size: 2.6,
  },
});
