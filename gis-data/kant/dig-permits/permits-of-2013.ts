import type { DigPermitState } from "#contract/dig-permit-moves.ts";

export type SamplePermit = {
  readonly street: string;
  /** Where along the street, as a share of its length. */
  readonly at: number;
  /** Of the trench, in metres: along and across the street, and how far its middle lies left of the axis. */
  readonly trench: readonly [along: number, across: number, left: number];
  /** A code of the register of organisations, or an invented firm. */
  readonly applicant: string;
  readonly reason: string;
  readonly emergency?: true;
  /** MM-DD of 2013. */
  readonly requested: string;
  readonly works: readonly [from: string, until: string];
  readonly due: string;
  readonly state: DigPermitState;
  readonly issued?: string;
  readonly opened?: string;
  readonly restored?: string;
  /** Restored, and not as it was: the day on which it was sent back, and that of the second restoration. */
  readonly again?: readonly [returned: string, restored: string];
  readonly accepted?: string;
  /** The day and the reason of a refusal or a cancellation. */
  readonly ended?: readonly [on: string, why: string];
};

const [water, heat, power, gas, telecom] = ["ORG-03", "ORG-04", "ORG-07", "ORG-08", "ORG-09"] as const;
const firm = "«Үлгү-Курулуш» ЖЧК";

/**
 * The book of 2013, in the order of asking. All are on streets without works in the plan but one: S-086 was resurfaced in 2012,
 * and its request was refused. The surface on S-069 was never restored.
 */
export const permitsOf2013: readonly SamplePermit[] = [
  {
    ...{ street: "S-029", at: 0.5, trench: [4, 6, 2], applicant: water, emergency: true },
    reason: "Суу түтүгү жарылган, көчөгө суу чыгып жатат",
    ...{ requested: "02-11", works: ["02-11", "02-13"], due: "05-15", state: "accepted" },
    ...{ issued: "02-12", opened: "02-11", restored: "05-06", accepted: "05-08" },
  },
  {
    ...{ street: "S-062", at: 0.4, trench: [1.5, 6, 3], applicant: firm },
    reason: "Жаңы үйдү суу түтүгүнө кошуу",
    ...{ requested: "03-25", works: ["04-08", "04-10"], due: "04-20", state: "accepted" },
    ...{ issued: "04-02", opened: "04-08", restored: "04-16", accepted: "04-18" },
  },
  {
    ...{ street: "S-046", at: 0.55, trench: [30, 1, 4], applicant: gas },
    reason: "Прокладка газового ввода к трём домам",
    ...{ requested: "04-15", works: ["05-06", "05-15"], due: "05-25", state: "accepted" },
    ...{ issued: "04-29", opened: "05-06", restored: "05-22", accepted: "05-24" },
  },
  {
    ...{ street: "S-086", at: 0.15, trench: [2, 6, 3], applicant: firm },
    reason: "Дүкөндү канализацияга кошуу",
    ...{ requested: "05-13", works: ["06-03", "06-05"], due: "06-15", state: "refused" },
    ended: [
      "05-20",
      "Асфальт 2012-жылы төшөлгөн, казууга тыюу мөөнөтү бүтө элек. Казбай өткөрүү жолун караңыз.",
    ],
  },
  {
    ...{ street: "S-073", at: 0.5, trench: [20, 1.2, -3], applicant: telecom },
    reason: "Байланыш кабелин төшөө",
    ...{ requested: "05-20", works: ["06-10", "06-17"], due: "06-27", state: "accepted" },
    ...{ issued: "06-03", opened: "06-10", restored: "06-20" },
    ...{ again: ["06-24", "07-01"], accepted: "07-03" },
  },
  {
    ...{ street: "S-018", at: 0.35, trench: [12, 1.5, 2], applicant: water },
    reason: "Замена участка водопровода со свищами",
    ...{ requested: "06-17", works: ["07-01", "07-05"], due: "07-15", state: "accepted" },
    ...{ issued: "06-26", opened: "07-01", restored: "07-12", accepted: "07-15" },
  },
  {
    ...{ street: "S-035", at: 0.6, trench: [1.5, 7, -2], applicant: firm },
    reason: "Жаңы үйдү суу түтүгүнө кошуу",
    ...{ requested: "07-08", works: ["07-22", "07-23"], due: "08-02", state: "cancelled" },
    ended: ["07-18", "Кожоюну үйдү курууну кийинки жылга калтырды"],
  },
  {
    ...{ street: "S-063", at: 0.5, trench: [3, 3, 0], applicant: water },
    reason: "Канализация кудугун оңдоо",
    ...{ requested: "07-29", works: ["08-12", "08-16"], due: "08-26", state: "accepted" },
    ...{ issued: "08-06", opened: "08-12", restored: "08-22", accepted: "08-23" },
  },
  {
    ...{ street: "S-090", at: 0.5, trench: [25, 1.5, 3], applicant: heat },
    reason: "Ремонт теплотрассы до отопительного сезона",
    ...{ requested: "08-12", works: ["08-26", "09-06"], due: "09-16", state: "accepted" },
    ...{ issued: "08-21", opened: "08-26", restored: "09-13", accepted: "09-16" },
  },
  {
    ...{ street: "S-047", at: 0.3, trench: [1.5, 6, 3], applicant: firm },
    reason: "Үйдү газ түтүгүнө кошуу",
    ...{ requested: "09-16", works: ["10-01", "10-03"], due: "10-13", state: "accepted" },
    ...{ issued: "09-25", opened: "10-01", restored: "10-09", accepted: "10-11" },
  },
  {
    ...{ street: "S-069", at: 0.7, trench: [15, 1, 3], applicant: telecom },
    reason: "Прокладка кабеля связи под тротуаром",
    ...{ requested: "10-14", works: ["11-04", "11-10"], due: "11-20", state: "opened" },
    ...{ issued: "10-28", opened: "11-04" },
  },
  {
    ...{ street: "S-074", at: 0.45, trench: [4, 4, 0], applicant: water, emergency: true },
    reason: "Авария на водопроводе, без воды восемь домов",
    ...{ requested: "11-18", works: ["11-18", "11-20"], due: "12-05", state: "restored" },
    ...{ issued: "11-19", opened: "11-18", restored: "12-04" },
  },
  {
    ...{ street: "S-059", at: 0.5, trench: [18, 1, -3], applicant: power },
    reason: "Электр кабелин алмаштыруу",
    ...{ requested: "11-11", works: ["11-25", "11-29"], due: "12-09", state: "restored" },
    ...{ issued: "11-20", opened: "11-25", restored: "12-09" },
  },
  {
    ...{ street: "S-022", at: 0.5, trench: [1.5, 6, 2], applicant: firm },
    reason: "Подключение дома к водопроводу",
    ...{ requested: "12-02", works: ["12-23", "12-24"], due: "12-31", state: "issued" },
    ...{ issued: "12-16" },
  },
  {
    ...{ street: "S-034", at: 0.4, trench: [10, 1, 3], applicant: gas },
    reason: "Газ түтүгүн коргоочу катмарын оңдоо",
    ...{ requested: "12-16", works: ["12-26", "12-30"], due: "12-31", state: "requested" },
  },
  {
    ...{ street: "S-012", at: 0.5, trench: [1.5, 6, 3], applicant: firm },
    reason: "Жаңы үйдү суу түтүгүнө кошуу",
    ...{ requested: "12-23", works: ["12-30", "12-31"], due: "12-31", state: "requested" },
  },
];
