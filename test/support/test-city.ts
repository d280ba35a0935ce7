/** What a database of tests is made for: no demo rows, and lengths and areas measured as in Kant. */
export const testCity = { schema: "city_test", metric_srid: 7694, timeZone: "Asia/Bishkek" } as const;
