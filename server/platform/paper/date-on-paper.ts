/** "31.12.2017" of "2017-12-31", which Kyrgyz and Russian papers write alike. */
export const dateOnPaper = (day: string): string => day.split("-").reverse().join(".");
