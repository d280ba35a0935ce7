import type { Text } from "#client/i18n/text.ts";
import type { PartKind } from "./parts.ts";

/** Plain words first: the council's text has no abbreviation. */
export const messages = {
  loading: { ky: "Жүктөлүүдө", ru: "Загрузка", en: "Loading" },
  titleCity: {
    ky: "{year}-жылы суу кайда кетти",
    ru: "Куда ушла вода в {year} году",
    en: "Where the water went in {year}",
  },
  titleZone: {
    ky: "{zone}: {year}-жылы суу кайда кетти",
    ru: "{zone}: куда ушла вода в {year} году",
    en: "{zone}: where the water went in {year}",
  },
  years: { ky: "Жылдар", ru: "Годы", en: "Years" },
  backToCity: { ky: "Бүт шаар", ru: "Весь город", en: "The whole city" },
  leadCity: {
    ky: "{intake} суу тартылган, анын {paid} акысы төлөнгөн. Акысы төлөнбөй калганы — {unpaid}, тартылган суунун {percent}.",
    ru: "Поднято {intake} воды, оплачено {paid}. Не оплачено {unpaid} — {percent} поднятой воды.",
    en: "{intake} of water was drawn, {paid} was paid for. {unpaid} was not paid for: {percent} of what was drawn.",
  },
  leadZone: {
    ky: "Зонага {intake} суу берилген, анын {paid} акысы төлөнгөн. Акысы төлөнбөй калганы — {unpaid}, берилген суунун {percent}.",
    ru: "В зону подано {intake} воды, оплачено {paid}. Не оплачено {unpaid} — {percent} поданной воды.",
    en: "{intake} of water went into the zone, {paid} was paid for. {unpaid} was not paid for: {percent} of what went in.",
  },
  leadUnpaidUnknown: {
    ky: "{intake} суу тартылган. Канчасынын акысы төлөнгөнү белгисиз.",
    ru: "Поднято {intake} воды. Сколько из неё оплачено, неизвестно.",
    en: "{intake} of water was drawn. How much of it was paid for is not known.",
  },
  leadNothing: {
    ky: "Канча суу тартылганы белгисиз: ансыз жоготууну эсептөөгө болбойт.",
    ru: "Сколько воды поднято, неизвестно: без этого потери не посчитать.",
    en: "How much water was drawn is not known: without it no loss can be calculated.",
  },
  parts: { ky: "Суу эмнеге айланды", ru: "Что стало с водой", en: "What became of the water" },
  partsUnknown: {
    ky: "Төлөнбөгөн суу кантип бөлүнөрү белгисиз: акысы эсептелген сууну «Адис үчүн» бөлүмүнө жазыңыз.",
    ru: "Как делится неоплаченная вода, неизвестно: впишите начисленный объём в разделе «Для специалиста».",
    en: "How the unpaid water divides is not known: enter what was billed under “For the expert”.",
  },
  partsDoNotAddUp: {
    ky: "Баланс келишпейт: бир бөлүгү нөлдөн төмөн чыгат. Киргизилген көлөмдөрдү текшериңиз.",
    ru: "Баланс не сходится: одна из частей получается меньше нуля. Проверьте введённые объёмы.",
    en: "The balance does not add up: one part comes out below zero. Check the volumes that were entered.",
  },
  onlySample: {
    ky: "Стратегияда тартылган менен төлөнгөн суу гана бар. Калган суунун бөлүнүшү — үлгү маалымат: шаар өз сандарын киргизгенче ушундай турат.",
    ru: "В стратегии есть только поднятая и оплаченная вода. Деление остального — учебные данные, пока город не введёт свои числа.",
    en: "The strategy gives only the water drawn and the water paid for. How the rest divides is sample data, until the city enters figures of its own.",
  },
  allSample: {
    ky: "Бул сандар — үлгү маалымат (чыныгы эмес).",
    ru: "Эти числа — учебные данные (не настоящие).",
    en: "These figures are sample data (not real).",
  },
  doubts: {
    ky: "Бул баланста күмөндүү жер бар: «Адис үчүн» бөлүмүндө ар бири сөз менен жазылган.",
    ru: "В этом балансе есть сомнительные места: каждое объяснено словами в разделе «Для специалиста».",
    en: "Something in this balance is doubtful: “For the expert” says what, in words.",
  },
  twoShares: { ky: "Эки башка пайыз", ru: "Две разные доли", en: "Two different shares" },
  unpaidShare: {
    ky: "{percent} — акысы төлөнбөгөн суу: бүт суудан акысы төлөнгөнүн кемиткенде. Стратегия дал ушуну «жоготуу» деп атайт.",
    ru: "{percent} — неоплаченная вода: вся вода минус оплаченная. Именно это стратегия называет потерями.",
    en: "{percent} is unpaid water: all the water less what was paid for. This is what the strategy calls loss.",
  },
  revenueShare: {
    ky: "{percent} — киреше алып келбеген суу: бүт суудан акысы эсептелгенин кемиткенде. Айырмасы — акысы эсептелип, бирок төлөнбөгөн {debt}.",
    ru: "{percent} — вода, не приносящая дохода: вся вода минус начисленная. Разница — начисленные, но не оплаченные {debt}.",
    en: "{percent} is non-revenue water: all the water less what was billed. The difference is {debt} that was billed and not paid.",
  },
  leakedShare: {
    ky: "Экөө тең «агып кеткен суу» эмес: түтүктөрдөн {real} агып кеткен — бүт суунун {percent}.",
    ru: "Ни то ни другое не «утечки»: из труб вытекло {real} — {percent} всей воды.",
    en: "Neither is leakage: {real} leaked from the pipes, {percent} of all the water.",
  },
  inEveryDay: {
    ky: "Бир тургунга жана сомго чакканда",
    ru: "На жителя и в сомах",
    en: "Per resident, and in som",
  },
  perResident: {
    ky: "Бир тургунга суткасына {drawn} л тартылган, {paid} л акысы төлөнгөн.",
    ru: "На жителя в сутки поднято {drawn} л, оплачено {paid} л.",
    en: "Per resident and day {drawn} litres were drawn and {paid} litres were paid for.",
  },
  inSom: {
    ky: "1 м³ үчүн {tariff} сом тариф менен төлөнбөгөн суу — {money}, анын ичинен акысы эсептелип төлөнбөгөнү — {debt}.",
    ru: "По тарифу {tariff} сома за 1 м³ неоплаченная вода — это {money}, из них начислено, но не оплачено {debt}.",
    en: "At the tariff of {tariff} som a m³ the unpaid water is {money}; of that, {debt} was billed and not paid.",
  },
  noTariff: {
    ky: "Ушул жылга ичүүчү суунун тарифи реестрде жок: акчага которуу мүмкүн эмес.",
    ru: "Тарифа на питьевую воду за этот год в реестре нет: перевести в деньги нельзя.",
    en: "The register has no drinking-water tariff for this year: it cannot be put into money.",
  },
  worstZone: {
    ky: "Эң көп жоготкон зона — {zone}: {figure}.",
    ru: "Больше всего теряет {zone}: {figure}.",
    en: "The zone that loses most is {zone}: {figure}.",
  },
  quotation: { ky: "Стратегиядан", ru: "Из стратегии", en: "From the strategy" },
  explain: {
    ky: "{name}: {value}, кантип эсептелди",
    ru: "{name}: {value}, как посчитано",
    en: "{name}: {value}, how it was calculated",
  },
  zones: { ky: "Зоналар боюнча", ru: "По зонам", en: "By zone" },
  measure: { ky: "Эмне боюнча", ru: "По чему", en: "By what" },
  noZones: {
    ky: "Бул жылга зоналардын балансы жок. Зонага кирген суу менен акысы эсептелген суу «Суунун көлөмү» реестрине жазылганда зоналар картада боёлот.",
    ru: "За этот год балансов по зонам нет. Когда в реестр «Объём воды» впишут воду, поданную в зону, и начисленную, зоны окрасятся на карте.",
    en: "There is no balance by zone for this year. Once the water that went into a zone and the water billed there stand in the register “Water volume”, the map colours the zones.",
  },
  legend: { ky: "Картада: {measure}", ru: "На карте: {measure}", en: "On the map: {measure}" },
  unknown: { ky: "белгисиз", ru: "неизвестно", en: "unknown" },
  intakeOfZone: { ky: "берилген суу", ru: "подано", en: "went in" },
  noYear: {
    ky: "{year}-жылга суу балансы жок",
    ru: "За {year} год водного баланса нет",
    en: "There is no water balance for {year}",
  },
  noYears: {
    ky: "Суу балансы азырынча жок",
    ru: "Водного баланса пока нет",
    en: "There is no water balance yet",
  },
  noYearNext: {
    ky: "Үч сандан баштаңыз: канча суу тартылды, канчасынын акысы эсептелди, канчасы төлөндү. Же башка жылды тандаңыз.",
    ru: "Начните с трёх чисел: сколько поднято, сколько начислено, сколько оплачено. Или выберите другой год.",
    en: "Begin with three numbers: what was drawn, what was billed, what was paid. Or choose another year.",
  },
  first: {
    ky: "Үч сандан биринчи жооп",
    ru: "Первый ответ по трём числам",
    en: "A first answer from three numbers",
  },
  expert: { ky: "Адис үчүн", ru: "Для специалиста", en: "For the expert" },
} as const satisfies Readonly<Record<string, Text>>;

export const partTexts: Readonly<Record<PartKind, Text>> = {
  paid: { ky: "акысы төлөнгөн", ru: "оплачено", en: "paid for" },
  billed_unpaid: {
    ky: "акысы эсептелген, бирок төлөнгөн эмес",
    ru: "начислено, но не оплачено",
    en: "billed, but not paid",
  },
  unbilled: {
    ky: "акысы эсептелбей берилген (өрт өчүрүү, тармакты жуу)",
    ru: "отпущено без начисления (пожары, промывка сети)",
    en: "given without a bill (fires, flushing of pipes)",
  },
  apparent: {
    ky: "эсепсиз алынган же эсептегичтер көрсөтпөгөн",
    ru: "взято без учёта или не показано водомерами",
    en: "taken without a bill, or missed by meters",
  },
  real: {
    ky: "түтүктөрдөн жана резервуарлардан агып кеткен",
    ru: "вытекло из труб и резервуаров",
    en: "leaked from pipes and tanks",
  },
};
