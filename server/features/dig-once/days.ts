/** 'YYYY-MM-DD' so many years later; the 29th of February is the 28th where there is none, as PostgreSQL counts. */
export function addYears(day: string, years: number): string {
  const [year = "", month, date] = day.split("-");
  const later = Number(year) + years;
  const isLeap = later % 4 === 0 && (later % 100 !== 0 || later % 400 === 0);
  const kept = month === "02" && date === "29" && !isLeap ? "28" : date;
  return `${String(later).padStart(4, "0")}-${month}-${kept}`;
}

export const firstDayOf = (year: number): string => `${String(year).padStart(4, "0")}-01-01`;
export const lastDayOf = (year: number): string => `${String(year).padStart(4, "0")}-12-31`;
export const yearOf = (day: string): number => Number(day.slice(0, 4));
