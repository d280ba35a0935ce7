import type { Text } from "#client/i18n/text.ts";
import type { StoredBalance } from "#contract/water-balance.ts";

export const expertMessages = {
  table: {
    ky: "IWA суу балансы, миң м³",
    ru: "Водный баланс IWA, тыс. м³",
    en: "IWA water balance, thousand m³",
  },
  tableNote: {
    ky: "± — 95 % ишеним аралыгы. Санды басканда формуласы, баштапкы сандары жана булагы ачылат.",
    ru: "± — 95 %-й доверительный интервал. Нажмите на число: откроются формула, исходные данные и источник.",
    en: "± are 95 % confidence limits. Press a figure for its formula, its inputs and its source.",
  },
  grade: { ky: "сапаты {grade}/10", ru: "оценка {grade}/10", en: "grade {grade}/10" },
  edit: { ky: "Түзөтүү: {name}", ru: "Изменить: {name}", en: "Edit: {name}" },
  system: {
    ky: "Төлөнгөн суу жана тармактын өзү",
    ru: "Оплаченная вода и сама сеть",
    en: "Water paid for, and the system itself",
  },
  indicators: { ky: "Көрсөткүчтөр", ru: "Показатели", en: "Indicators" },
  indicator: { ky: "Көрсөткүч", ru: "Показатель", en: "Indicator" },
  value: { ky: "Мааниси", ru: "Значение", en: "Value" },
  limits: { ky: "95 % аралыгы", ru: "95 %-й интервал", en: "95 % limits" },
  simulated: {
    ky: "{draws} жолу эсептегенде",
    ru: "По {draws} розыгрышам",
    en: "By {draws} draws",
  },
  simulate: {
    ky: "Аралыктарды {draws} жолу кокустан эсептөө",
    ru: "Разыграть {draws} раз (Монте-Карло)",
    en: "Draw {draws} times (Monte Carlo)",
  },
  next: { ky: "Эмнени биринчи өлчөө керек", ru: "Что измерить первым", en: "What to measure next" },
  nextWhy: {
    ky: "Ар бир баштапкы сан физикалык жоготуунун белгисиздигине канча үлүш кошот. Эң узун тилке — эң пайдалуу өлчөө.",
    ru: "Какую долю неопределённости физических потерь вносит каждое исходное число. Самая длинная полоса — самое полезное измерение.",
    en: "How much of the uncertainty of real losses each input brings. The longest bar is the measurement that helps most.",
  },
  nextUnknown: {
    ky: "Баштапкы сандардын аралыгы (±) жазылган эмес: эң күмөндүүсүн табуу үчүн аларды жазыңыз.",
    ru: "У исходных данных нет интервалов (±): впишите их, чтобы найти самое сомнительное число.",
    en: "The inputs have no limits (±): enter them to find the most doubtful one.",
  },
  flow: { ky: "Суунун агымы", ru: "Куда течёт вода", en: "The flow of the water" },
  flowUnknown: {
    ky: "Агымды тартуу үчүн баланстын бардык бөлүктөрү белгилүү жана нөлдөн чоң болушу керек.",
    ru: "Чтобы нарисовать поток, все части баланса должны быть известны и не меньше нуля.",
    en: "To draw the flow, all parts of the balance must be known and not below zero.",
  },
  asTable: { ky: "Таблица түрүндө", ru: "Таблицей", en: "As a table" },
  fromTo: { ky: "Кайдан → кайда", ru: "Откуда → куда", en: "From → to" },
  share: { ky: "Үлүшү", ru: "Доля", en: "Share" },
  doubts: { ky: "Күмөндүү жерлери", ru: "Что вызывает сомнения", en: "What is doubtful" },
  leakage: {
    ky: "Өзүнчө жазылган, эсепке кирбейт:",
    ru: "Записано отдельно, в расчёт не входит:",
    en: "Written down by itself, not calculated with:",
  },
  underRegistration: {
    ky: "Абоненттердин эсептегичтери {percent} кем көрсөтөт",
    ru: "Водомеры абонентов недоучитывают {percent}",
    en: "Customers' meters leave out {percent}",
  },
  toPart: { ky: "Бөлүк", ru: "Часть", en: "Part" },
} as const satisfies Readonly<Record<string, Text>>;

export const editMessages = {
  title: { ky: "{name}, {year}-ж.", ru: "{name}, {year} г.", en: "{name}, {year}" },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },
  cancel: { ky: "Жокко чыгаруу", ru: "Отмена", en: "Cancel" },
  save: { ky: "Сактоо", ru: "Сохранить", en: "Save" },
  saved: { ky: "Сакталды", ru: "Сохранено", en: "Saved" },
  value: { ky: "Мааниси", ru: "Значение", en: "Value" },
  way: { ky: "Кантип берилет", ru: "Как задано", en: "Given as" },
  asVolume: { ky: "көлөм менен", ru: "объёмом", en: "a volume" },
  asPercentage: { ky: "пайыз менен", ru: "процентом", en: "a percentage" },
  nowVolume: {
    ky: "Эми көлөм менен берилет",
    ru: "Теперь задано объёмом",
    en: "Given as a volume now",
  },
  nowPercentage: {
    ky: "Эми пайыз менен берилет",
    ru: "Теперь задано процентом",
    en: "Given as a percentage now",
  },
  monthsFirst: {
    ky: "Бул жылга көлөм айлар боюнча киргизилген: ал турганда пайыз эсепке кирбейт.",
    ru: "За этот год объём введён по месяцам: пока он есть, процент в расчёт не входит.",
    en: "The volume of this year was entered month by month: while it stands, the percentage does not count.",
  },
  source: {
    ky: "Кайдан белгилүү (кагаз, күнү)",
    ru: "Откуда известно (документ, дата)",
    en: "How it is known (paper, date)",
  },
  becomes: {
    ky: "Сан «шаар киргизген» деген белги менен жазылат жана төмөнкүлөрдүн ордуна эсепке кирет; алар жоголбойт.",
    ru: "Число запишется с отметкой «введено городом» и войдёт в расчёт вместо этих; они не пропадут.",
    en: "The figure is written as entered by the city and counts in place of these; they are not lost.",
  },
  givesWay: { ky: "Азыркы сандар", ru: "Нынешние числа", en: "Figures there are now" },
  record: {
    ky: "Жазууну жана тарыхын ачуу",
    ru: "Открыть запись и её историю",
    en: "Open the row and its history",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** World Bank bands of real losses in a developing country (Liemberger & McKenzie 2005). */
export const bandTexts: Readonly<Record<NonNullable<StoredBalance["result"]["band"]>, Text>> = {
  a: {
    ky: "A: абалы жакшы, мындан ары азайтуу кымбатка турушу мүмкүн",
    ru: "A: хорошо, дальнейшее снижение может не окупиться",
    en: "A: good; reducing them further may not pay",
  },
  b: {
    ky: "B: жакшыртууга мүмкүнчүлүк чоң — басымды башкаруу, агып кетүүнү издөө",
    ru: "B: есть что улучшать — управлять давлением, искать утечки",
    en: "B: room for improvement by managing pressure and finding leaks",
  },
  c: {
    ky: "C: начар, суу мол жана арзан болгондо гана чыдаса болот",
    ru: "C: плохо, терпимо лишь там, где воды много и она дешева",
    en: "C: poor, to be borne only where water is plenty and cheap",
  },
  d: {
    ky: "D: ресурс текке кетүүдө, жоготууну азайтуу биринчи иш",
    ru: "D: ресурс расходуется впустую, снижать потери нужно в первую очередь",
    en: "D: a waste of the resource; reducing losses comes first",
  },
};
