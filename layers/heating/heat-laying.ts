import { choice } from "#layers/kit/field.ts";

const short = {
  channel: { ky: "кан.", ru: "кан.", en: "duct" },
  channel_less: { ky: "кансыз", ru: "бескан.", en: "buried" },
  overhead: { ky: "үст.", ru: "надз.", en: "overh." },
  passable: { ky: "өтмө", ru: "прох.", en: "walk." },
} as const;

const values = {
  channel: { ky: "өтпөс каналда", ru: "в непроходном канале", en: "in a duct" },
  channel_less: { ky: "каналсыз", ru: "бесканальная", en: "directly buried" },
  overhead: { ky: "жер үстүндө", ru: "надземная", en: "overhead" },
  passable: { ky: "өтмө каналда", ru: "в проходном канале", en: "in a walkable duct" },
} as const;

const label = { ky: "Төшөлүшү", ru: "Прокладка", en: "Laying" } as const;

/** How a pair of heat pipes lies: of a pipe, and of the norm that holds for it. */
export const heatLaying = choice(values, { label, tile: true, short });
export const heatLayingOfNorm = choice(values, { label, required: true });
