import type { DigPermitStep } from "#contract/dig-permits.ts";

const fields = ["starts_on", "ends_on", "restoration_due_on"] as const;
type DayField = (typeof fields)[number];
export type ChangedDay = {
  readonly field: DayField;
  readonly before: string | null;
  readonly after: string | null;
};

function read(text: string | null): Readonly<Record<string, unknown>> {
  const value: unknown = text === null ? null : JSON.parse(text);
  return typeof value === "object" && value !== null ? { ...value } : {};
}

const day = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Which days a step has changed; none for a step of another kind. */
export function changedDays({ action, before, after }: DigPermitStep): ChangedDay[] {
  if (action !== "change") return [];
  const [was, is] = [read(before), read(after)];
  return fields
    .map((field) => ({ field, before: day(was[field]), after: day(is[field]) }))
    .filter((change) => change.before !== change.after);
}
