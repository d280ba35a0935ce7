import { asphaltRestorationDays } from "#contract/dig-permits.ts";
import type { Text } from "#layers/kit/text.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import { fill } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import { wrong } from "./refusals.ts";

/** Days of a permit in the order in which they may stand; null is not known or not reached yet. */
const order = ["requested_on", "issued_on", "opened_on", "restored_on", "accepted_on"] as const;
type DayField = (typeof order)[number] | "starts_on" | "ends_on" | "restoration_due_on";
type Days = Readonly<Partial<Record<DayField, string | null>>>;

const labelOf = (field: DayField): Text => digPermit.fields[field].label;

function checkAfter(days: Days, earlier: DayField, later: DayField): void {
  const [first, second] = [days[earlier], days[later]];
  if (first == null || second == null || second >= first) return;
  throw wrong(later, "wrong-order", second, {
    message: fill(
      {
        ky: "«{later}» ({second}) «{earlier}» күнүнөн ({first}) мурун турат.",
        ru: "«{later}» ({second}) раньше, чем «{earlier}» ({first}).",
        en: "“{later}” ({second}) stands before “{earlier}” ({first}).",
      },
      {
        ...{ later: labelOf(later), earlier: labelOf(earlier) },
        ...{ first: dateOnPaper(first), second: dateOnPaper(second) },
      },
    ),
    cure: {
      ky: "Эки күндү тең текшериңиз.",
      ru: "Проверьте оба дня.",
      en: "Check both days.",
    },
  });
}

/** Throws for days that stand in the wrong order. An emergency is opened first and permitted when the office is there. */
export function checkDays(days: Days & { readonly emergency?: boolean }): void {
  checkAfter(days, "starts_on", "ends_on");
  checkAfter(days, "ends_on", "restoration_due_on");
  const counted = days.emergency ? order.slice(order.indexOf("opened_on")) : order;
  const known = counted.filter((field) => days[field] != null);
  for (const [index, later] of known.entries()) {
    const earlier = known[index - 1];
    if (earlier !== undefined) checkAfter(days, earlier, later);
  }
}

export function checkNotInFuture(field: DayField | "signed_on", day: string, today: string): string {
  if (day <= today) return day;
  throw wrong(field, "in-future", day, {
    message: fill(
      {
        ky: "{day} күнү али келе элек.",
        ru: "День {day} ещё не наступил.",
        en: "The day {day} has not come yet.",
      },
      { day: dateOnPaper(day) },
    ),
    cure: {
      ky: "Бүгүнкү же өткөн күндү жазыңыз.",
      ru: "Укажите сегодняшний или прошедший день.",
      en: "Give today or a day before it.",
    },
  });
}

export const dueMissing = () =>
  wrong("restoration_due_on", "missing", null, {
    message: {
      ky: "Төшөмөнү калыбына келтирүү мөөнөтү жазылган эмес.",
      ru: "Не указан срок восстановления покрытия.",
      en: "It is not said until when the surface must be restored.",
    },
    cure: {
      ky: "Ордерди берүүдөн мурун мөөнөтүн жазыңыз.",
      ru: "Укажите срок до выдачи ордера.",
      en: "Give the day before the permit is issued.",
    },
  });

/** Only for asphalt the city has a custom; null is for somebody to decide. */
export function restorationDue(given: string | null, endsOn: string, surface: string | null): string | null {
  if (given !== null || surface !== "asphalt") return given;
  const due = new Date(endsOn);
  due.setUTCDate(due.getUTCDate() + asphaltRestorationDays);
  return due.toISOString().slice(0, 10);
}
