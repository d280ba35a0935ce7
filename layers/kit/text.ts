export const languages = ["ky", "ru", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in every language of the city. Leaving one out is a compile error. */
export type Text = Readonly<Record<Language, string>>;
