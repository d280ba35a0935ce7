import type { Text } from "./text.ts";

/** Themes in drawing order from the ground up; each is one set of vector tiles. */
export const themes = {
  base: { ky: "Негизги карта", ru: "Основа карты", en: "Base map" },
  general_plan: { ky: "Башкы план", ru: "Генеральный план", en: "General plan" },
  greening: { ky: "Жашылдандыруу", ru: "Озеленение", en: "Greening" },
  roads: { ky: "Жолдор", ru: "Дороги", en: "Roads" },
  drainage: { ky: "Дренаж", ru: "Дренаж", en: "Drainage" },
  sewer: { ky: "Канализация", ru: "Канализация", en: "Sewerage" },
  heating: { ky: "Жылуулук тармагы", ru: "Тепловая сеть", en: "Heating" },
  water: { ky: "Суу менен камсыз кылуу", ru: "Водоснабжение", en: "Water supply" },
  utilities: { ky: "Башка тармактар", ru: "Сети других владельцев", en: "Networks of other owners" },
  street_plan: {
    ky: "Көчөлөрдү жакшыртуу планы",
    ru: "План благоустройства улиц",
    en: "Street improvement plan",
  },
  operations: { ky: "Авариялар жана казуулар", ru: "Аварии и вскрытия", en: "Faults and openings" },
  registers: { ky: "Реестрлер", ru: "Реестры", en: "Registers" },
} as const satisfies Readonly<Record<string, Text>>;

export type Theme = keyof typeof themes;

/** In drawing order. Object.keys forgets the names that it reads. */
export const themeIds = Object.keys(themes) as readonly Theme[];
