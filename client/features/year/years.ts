/** Before this nobody here has dated a pipe. */
const firstYear = 1950;
/** As far as a general plan looks ahead. */
const yearsAhead = 15;

export type YearRange = { readonly first: number; readonly last: number; readonly opening: number };

/** The years that the slider can show, and the one at which it opens. */
export function yearRange(lastYearWithData: number | null, thisYear: number): YearRange {
  const opening = lastYearWithData ?? thisYear;
  return { first: Math.min(firstYear, opening), last: Math.max(thisYear, opening) + yearsAhead, opening };
}

/** What the address keeps: nothing for the year at which everybody opens. */
export const storedYear = (year: number, { opening }: YearRange): number | null =>
  year === opening ? null : year;
