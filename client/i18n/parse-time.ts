/** 'HH:MM' of a time of day as people write it: 14:32, 14.32, 1432, 9-05, 9. Null where it is none. */
export function parseTime(typed: string): string | null {
  const match = /^(\d{1,2})(?:\s*[:.\-\s]?\s*(\d{2}))?$/.exec(typed.trim());
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
