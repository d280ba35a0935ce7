/** Kinds of work that a street's complex improvement bundles, in the order of its plan: first what lies on top. */
export const streetWorks = {
  road: { ky: "жол оңдоо", ru: "ремонт дорог", en: "road repair" },
  sidewalk: { ky: "тротуар", ru: "тротуар", en: "sidewalk" },
  crossing: { ky: "жөө өтмөк", ru: "пешеходный переход", en: "crossing" },
  lighting: { ky: "жарыктандыруу", ru: "освещение", en: "lighting" },
  drainage: { ky: "арык жана дренаж", ru: "арыки и дренаж", en: "aryks and drains" },
  greening: { ky: "жашылдандыруу", ru: "озеленение", en: "greening" },
  water: { ky: "суу түтүгү", ru: "водопровод", en: "water" },
  sewer: { ky: "канализация", ru: "канализация", en: "sewerage" },
  heating: { ky: "жылуулук тармагы", ru: "тепловая сеть", en: "heating" },
} as const;

export type StreetWork = keyof typeof streetWorks;
