type State = "open" | "in_work" | "answered" | "resolved" | "rejected";
type Step = {
  daysAgo: number;
  by: string;
  action: "comment" | "take" | "answer" | "resolve" | "reject" | "reopen";
  to?: State;
  text?: string;
};
/** What was written, by whom, and how long before the day of loading; everybody and everything in it is made up. */
export type Said = {
  kind: "remark" | "proposal";
  by: string;
  daysAgo: number;
  text: string;
  assignee?: string;
  dueInDays?: number;
  /** A row of the layer, `share` of the way through those that fit; `drawn`: only its shape, as somebody would draw it. */
  on: { layer: string; category?: string; draft?: true; drawn?: true; share: number };
  steps: readonly Step[];
};

const planner = "Үлгү шаар куруучу";
const engineer = "Үлгү инженер";
const clerk = "Үлгү иш кагазчы";
const deputy = "Үлгү депутат";
const finance = "Үлгү каржычы";

const zone = (category: string, share: number): Said["on"] => ({
  layer: "functional_zone",
  category,
  draft: true,
  share,
});

export const said: readonly Said[] = [
  {
    kind: "remark",
    by: engineer,
    daysAgo: 1,
    text: "Зонанын чеги суу түтүгүнүн коргоо тилкесине кирип калган. Чегин 5 метрге жылдыруу керек.",
    on: zone("residential_low", 0.2),
    steps: [],
  },
  {
    kind: "proposal",
    by: deputy,
    daysAgo: 2,
    text: "Бул жерге үлгү квартал үчүн балдар аянтчасын жана отургучтарды карап көрүүнү сунуштайм.",
    on: zone("residential_multi", 0.4),
    steps: [{ daysAgo: 1, by: clerk, action: "comment", text: "Тургундардан да ушундай үч кат келген." }],
  },
  {
    kind: "remark",
    by: clerk,
    daysAgo: 4,
    text: "Инвестиция аянтчасынын аянты жер тилкелеринин реестри менен дал келбейт.",
    on: { layer: "investment_site", draft: true, share: 0.3 },
    assignee: planner,
    dueInDays: 10,
    steps: [{ daysAgo: 3, by: planner, action: "take", to: "in_work" }],
  },
  {
    kind: "remark",
    by: engineer,
    daysAgo: 30,
    text: "На этом участке высокие грунтовые воды: до дренажа строить подвалы нельзя.",
    on: zone("residential_low", 0.85),
    assignee: engineer,
    dueInDays: -6,
    steps: [
      { daysAgo: 28, by: planner, action: "take", to: "in_work" },
      {
        daysAgo: 20,
        by: planner,
        action: "comment",
        text: "Байкоо скважинасынын көрсөткүчтөрүн күтүп жатабыз.",
      },
    ],
  },
  {
    kind: "proposal",
    by: finance,
    daysAgo: 12,
    text: "Предлагаю перенести объект на вторую очередь: в бюджете первой очереди он не предусмотрен.",
    on: { layer: "planned_object", draft: true, share: 0.25 },
    steps: [
      { daysAgo: 10, by: planner, action: "take", to: "in_work" },
      {
        daysAgo: 7,
        by: planner,
        action: "answer",
        to: "answered",
        text: "Кезеги бюджет такталгандан кийин кайра каралат, азырынча эсептик мөөнөткө которулду.",
      },
    ],
  },
  {
    kind: "remark",
    by: deputy,
    daysAgo: 45,
    text: "Жашыл тилке турак жайга айланып калыптыр. Шаардын жашыл аймагы ансыз да аз.",
    on: zone("public_green", 0.5),
    assignee: planner,
    steps: [
      { daysAgo: 44, by: planner, action: "take", to: "in_work" },
      {
        daysAgo: 40,
        by: planner,
        action: "answer",
        to: "answered",
        text: "Чийүүдө ката болгон: тилке жашыл аймак бойдон калды.",
      },
      { daysAgo: 39, by: deputy, action: "resolve", to: "resolved" },
    ],
  },
  {
    kind: "proposal",
    by: clerk,
    daysAgo: 26,
    text: "Өндүрүш зонасынын ордуна соода борборун курууну сунуштаган кат түштү.",
    on: zone("industrial", 0.6),
    steps: [
      {
        daysAgo: 22,
        by: planner,
        action: "reject",
        to: "rejected",
        text: "Санитардык коргоо тилкесинин ичинде соода борборуна жол берилбейт.",
      },
    ],
  },
  {
    kind: "remark",
    by: engineer,
    daysAgo: 3,
    text: "Кызыл сызык иштеп жаткан арыкты кесип өтөт, өткөөл түтүк каралган эмес.",
    on: { layer: "red_line", draft: true, share: 0.35 },
    assignee: engineer,
    dueInDays: 4,
    steps: [],
  },
  {
    kind: "remark",
    by: clerk,
    daysAgo: 9,
    text: "Жол өтмөгү мектептин кире беришинен алыс, балдар түз өтүп жүрүшөт.",
    on: { layer: "crossing", drawn: true, share: 0.2 },
    steps: [{ daysAgo: 8, by: engineer, action: "comment", text: "Көчмө белги коюп турабыз." }],
  },
  {
    kind: "proposal",
    by: engineer,
    daysAgo: 15,
    text: "Вдоль этого тротуара стоит предусмотреть велодорожку и освещение.",
    on: { layer: "sidewalk", drawn: true, share: 0.7 },
    steps: [{ daysAgo: 13, by: planner, action: "take", to: "in_work" }],
  },
  {
    kind: "remark",
    by: deputy,
    daysAgo: 60,
    text: "Бакча үчүн бөлүнгөн жер 300 метрлик радиустан тышкары калган үйлөрдү камтыбайт.",
    on: zone("education_health", 0.5),
    assignee: planner,
    dueInDays: -20,
    steps: [
      { daysAgo: 58, by: planner, action: "take", to: "in_work" },
      {
        daysAgo: 50,
        by: planner,
        action: "answer",
        to: "answered",
        text: "Экинчи бакча пландалган объекттерге кошулду.",
      },
      {
        daysAgo: 48,
        by: deputy,
        action: "reopen",
        to: "open",
        text: "Кошулган объект көрсөтүлгөн эмес, текшерип коюңуз.",
      },
    ],
  },
  {
    kind: "proposal",
    by: deputy,
    daysAgo: 6,
    text: "Бош жерге убактылуу жашылдандыруу: көчөт тигүү, сугаруу арыктан.",
    on: zone("protective_green", 0.3),
    steps: [],
  },
  {
    kind: "remark",
    by: engineer,
    daysAgo: 18,
    text: "Инженердик зонанын кире бериши жок: оңдоочу машина өтө албайт.",
    on: zone("utility", 0.5),
    assignee: planner,
    dueInDays: 20,
    steps: [{ daysAgo: 17, by: planner, action: "take", to: "in_work" }],
  },
  {
    kind: "remark",
    by: clerk,
    daysAgo: 35,
    text: "Спорт аянтчасынын аталышы кыргызча жана орусча айырмаланат.",
    on: zone("sport", 0.5),
    steps: [
      { daysAgo: 34, by: planner, action: "answer", to: "answered", text: "Аталыш бирдей кылынды." },
      { daysAgo: 33, by: clerk, action: "resolve", to: "resolved" },
    ],
  },
  {
    kind: "proposal",
    by: finance,
    daysAgo: 0,
    text: "Бул аянтча боюнча жеке өнөктөш менен биргелешүүнү карап көрсөк болот.",
    on: { layer: "investment_site", drawn: true, draft: true, share: 0.8 },
    steps: [],
  },
];
