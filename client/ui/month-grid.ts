/** 'YYYY-MM-DD' moved by days. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last day: 31 January and one month are 28 February. */
export function addMonths(date: string, months: number): string {
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** The weeks of a date's month, Monday first, filled up with days of the months beside it. */
export function monthGrid(date: string): readonly (readonly string[])[] {
  const first = `${date.slice(0, 7)}-01`;
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const start = addDays(first, -weekday);
  const afterLast = addMonths(first, 1);
  const weeks: string[][] = [];
  for (let monday = start; monday < afterLast; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_day, index) => addDays(monday, index)));
  }
  return weeks;
}
