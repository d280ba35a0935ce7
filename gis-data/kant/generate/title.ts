export type Title = readonly [ky: string, ru: string, en: string];

/** What an entry of a register is called, and its place in lists. */
export const titles = ([title_ky, title_ru, title_en]: Title, sort_order: number) => ({
  title_ky,
  title_ru,
  title_en,
  active: true,
  sort_order,
});
