import type { Treatment } from "./years.ts";

/** What is said of the streets of the plan; everybody and everything in it is made up. */
export const reasons: Readonly<Record<Treatment, readonly string[]>> = {
  overlay: [
    "Асфальты эскирген, тешик-чуңкур көп. Мектепке бара турган негизги көчө.",
    "Покрытие разрушено, после дождя вода стоит на проезжей части.",
    "Тургундардын кайрылуусу: жол, тротуар жана жарык бирге оңдолсун.",
    "Автобус жүргөн көчө, асфальт толкун болуп калган.",
    "Арыктар бузулган, суу жолго чыгып, асфальтты жууп кеткен.",
  ],
  patching: [
    "Кыштан кийин чуңкурлар көбөйгөн.",
    "Нужен ямочный ремонт до капитального: движение большое.",
    "Кесилиштерде чуңкурлар бар, кырсык коркунучу.",
  ],
  gravel: [
    "Шагыл жол, жаанда баткак болот. Тез жардам өтө албайт.",
    "Грунтовая улица без водоотвода, жители просят отсыпку.",
    "Жаңы үйлөр көбөйдү, жолу төшөлгөн эмес.",
  ],
  renewal: [
    "Суу түтүгү эскирген, агып чыгуулар көп. Асфальт жатса да алмаштыруу керек.",
    "Водопровод изношен, аварии каждый год.",
  ],
};

export const contractors = ["«Үлгү-Жолчу» ЖЧК", "«Үлгү-Көпүрө» ЖЧК", "«Үлгү-Курулуш» ЖЧК"] as const;

export const movedReasons = {
  given: "Түтүк оңдоо бүткүчө бул бөлүккө асфальт төшөлбөйт, көлөмү башка көчөгө берилди.",
  taken: "Башка көчөдөн бошогон асфальт ушул көчөнүн кесилишине төшөлөт.",
} as const;

export const people = {
  planner: "Үлгү шаар куруучу",
  engineer: "Үлгү инженер",
  clerk: "Үлгү иш кагазчы",
  finance: "Үлгү каржычы",
} as const;

/** Numbers of sample decisions say what they are. */
export const resolutionOf = (year: number): string => `Үлгү-${(year % 7) + 4}/${year - 1}`;
export const amendmentResolutionOf = (year: number): string => `Үлгү-${(year % 5) + 2}/${year}`;

type Votes = readonly [votesFor: number, against: number, abstained: number];
export const votesOf = (year: number): Votes => {
  const against = year % 4;
  const abstained = year % 3;
  return [21 - against - abstained, against, abstained];
};
