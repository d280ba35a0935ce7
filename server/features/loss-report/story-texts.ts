import type { performanceBands } from "#contract/water-balance.ts";
import type { Text } from "#layers/kit/text.ts";

/** Sentences about the water of a year, for whoever has never seen a balance. */
export const storyTexts = {
  drawn: {
    ky: "{year}-жылы шаар {intake} суу тартты.",
    ru: "В {year} году город поднял {intake} воды.",
    en: "In {year} the city drew {intake} of water.",
  },
  noIntake: {
    ky: "{year}-жылы канча суу тартылганы белгисиз. Аны «Жоготуулар» бөлүмүндө киргизиңиз: калганы ошондон эсептелет.",
    ru: "Сколько воды поднято в {year} году, неизвестно. Введите это в разделе «Потери»: остальное считается из него.",
    en: "How much water was drawn in {year} is not known. Enter it under “Losses”: the rest follows from it.",
  },
  paid: {
    ky: "Анын {paid} үчүн акы төлөндү.",
    ru: "Оплачено {paid}.",
    en: "{paid} were paid for.",
  },
  noPaid: {
    ky: "Анын канчасы төлөнгөнү белгисиз.",
    ru: "Сколько из неё оплачено, неизвестно.",
    en: "How much of it was paid for is not known.",
  },
  unpaid: {
    ky: "Калган {unpaid} үчүн акы төлөнгөн жок: бул тартылган суунун {percent} %ы.",
    ru: "За остальные {unpaid} никто не заплатил: это {percent} % поднятой воды.",
    en: "The other {unpaid} were not paid for: {percent} % of what was drawn.",
  },
  notAllLeaked: {
    ky: "Акысы төлөнбөгөн суунун баары агып кеткен эмес, бир бөлүгү колдонулган:",
    ru: "Неоплаченная вода не вся утекла, часть её использована:",
    en: "Not all of the unpaid water leaked away; part of it was used:",
  },
  partsUnknown: {
    ky: "Анын канчасы агып кетип, канчасы колдонулганы белгисиз: ага сандар жетишпейт.",
    ru: "Сколько из неё утекло и сколько использовано, неизвестно: для этого не хватает данных.",
    en: "How much of it leaked and how much was used is not known: figures are missing for that.",
  },
  notRevenue: {
    ky: "Киреше алып келбеген суу башка сан: тартылгандан акысы эсептелгенин кемитсе, {percent} % болот. Стратегия «жоготуу» деп төлөнбөгөн сууну атайт.",
    ru: "Вода, не приносящая дохода, — другое число: поднятая минус начисленная, {percent} %. Потерями стратегия называет неоплаченную воду.",
    en: "Non-revenue water is another figure: what was drawn less what was billed, {percent} %. What the strategy calls loss is unpaid water.",
  },
  onlySample: {
    ky: "Стратегияда тартылган менен төлөнгөн суу гана бар. Калганынын бөлүнүшү — үлгү маалымат: шаар өз сандарын киргизгенче ушундай турат.",
    ru: "В стратегии есть только поднятая и оплаченная вода. Деление остального — учебные данные, пока город не введёт свои числа.",
    en: "The strategy gives only the water drawn and the water paid for. How the rest divides is sample data, until the city enters figures of its own.",
  },
  limits: {
    ky: "Чыныгы агып кетүү 95 % ишеним менен {low} жана {high} ортосунда.",
    ru: "Настоящие утечки с доверием 95 % лежат между {low} и {high}.",
    en: "With 95 % confidence the true leakage lies between {low} and {high}.",
  },
  noLimits: {
    ky: "Агып кетүү канчалык так белгилүү экени айтылган эмес: кирген сандардын чектери жок.",
    ru: "Насколько точно известны утечки, не сказано: у исходных чисел нет пределов.",
    en: "How exactly the leakage is known was not said: the figures came without limits.",
  },
  perResident: {
    ky: "Бир тургунга күнүнө {drawn} литр суу тартылып, {paid} литри үчүн төлөндү.",
    ru: "На одного жителя в день поднято {drawn} л, оплачено {paid} л.",
    en: "For each resident {drawn} litres a day were drawn, and {paid} litres paid for.",
  },
  inSom: {
    ky: "Төлөнбөгөн суунун баары тургундардын тарифи боюнча ({tariff} сом/м³) төлөнсө, {som} сом түшмөк.",
    ru: "По тарифу для населения ({tariff} сом/м³) за неоплаченную воду поступило бы {som} сомов.",
    en: "At the tariff of residents ({tariff} som/m³) the unpaid water would have brought {som} som.",
  },
  perConnection: {
    ky: "Ар бир абоненттик кошулмага күнүнө {litres} литр агып кетти.",
    ru: "На каждый абонентский ввод утекло {litres} л в день.",
    en: "For each service connection {litres} litres a day leaked away.",
  },
  timesUnavoidable: {
    ky: "Бул ушундай тармакта болбой койбой турган агып кетүүдөн {index} эсе көп.",
    ru: "К неизбежным для такой сети утечкам это относится как {index} к 1.",
    en: "That is {index} times what such a network cannot help losing.",
  },
  quoted: {
    ky: "Стратегия: «{words}». {source}",
    ru: "Стратегия: «{words}». {source}",
    en: "The strategy: “{words}”. {source}",
  },
  worstZone: {
    ky: "Эң көп жоготкону — {zone}: берилген суунун {percent} %ы үчүн акы төлөнгөн эмес.",
    ru: "Больше всего теряет {zone}: не оплачено {percent} % поданной воды.",
    en: "{zone} loses most: {percent} % of what was supplied was not paid for.",
  },
  noPicture: {
    ky: "Сүрөт тартылган жок: бөлүктөрү кошулганда тартылган сууга тең келбейт же белгисиз.",
    ru: "Рисунка нет: части не складываются в поднятую воду или неизвестны.",
    en: "There is no picture: the parts do not add up to what was drawn, or are not known.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What becomes of the water that was drawn: with a few words for the picture, and in a sentence. */
export const partTexts = {
  intake: { short: { ky: "тартылган", ru: "поднято", en: "drawn" } },
  paid: { short: { ky: "төлөнгөн", ru: "оплачено", en: "paid for" } },
  unpaid: { short: { ky: "төлөнбөгөн", ru: "не оплачено", en: "not paid for" } },
  billed_unpaid: {
    short: { ky: "эсептелип, төлөнбөгөн", ru: "начислено, не оплачено", en: "billed, not paid" },
    long: { ky: "акысы эсептелип, төлөнбөгөнү", ru: "начислено, но не оплачено", en: "billed, but not paid" },
  },
  unbilled: {
    short: { ky: "уруксат менен, акысыз", ru: "с разрешения, без платы", en: "permitted, not billed" },
    long: {
      ky: "уруксат менен, бирок акысыз колдонулганы (өрт өчүрүү, тармакты жуу)",
      ru: "использовано с разрешения, но без начисления (пожары, промывка сети)",
      en: "used with permission, but not billed (fires, flushing of pipes)",
    },
  },
  apparent: {
    short: { ky: "эсепке кирбей колдонулган", ru: "использовано без учёта", en: "used, not counted" },
    long: {
      ky: "колдонулуп, эсепке кирбегени (уруксатсыз керектөө, эсептегичтердин жана эсепке алуунун катасы)",
      ru: "использовано, но не учтено (несанкционированное потребление, погрешности водомеров и учёта)",
      en: "used, but not counted (unauthorised use, errors of meters and of the books)",
    },
  },
  real: {
    short: { ky: "агып кеткен", ru: "утекло", en: "leaked away" },
    long: {
      ky: "түтүктөрдөн, кошулмалардан жана резервуарлардан агып кеткени",
      ru: "утекло из труб, вводов и резервуаров",
      en: "leaked from pipes, connections and tanks",
    },
  },
} as const satisfies Readonly<Record<string, { readonly short: Text; readonly long?: Text }>>;

/** World Bank Institute: what a system in each band of the leakage index should do. */
export const bandTexts = {
  a: {
    ky: "Дүйнөлүк банктын тобу A: жакшы. Мындан ары азайтуу өзүн актабашы мүмкүн.",
    ru: "Группа A по шкале Всемирного банка: хорошо. Дальнейшее снижение может не окупиться.",
    en: "Band A of the World Bank: good. Reducing leakage further may not pay.",
  },
  b: {
    ky: "Дүйнөлүк банктын тобу B: жакшыртууга болот. Басымды жөнгө салып, агып кетүүнү активдүү издөө керек.",
    ru: "Группа B по шкале Всемирного банка: есть что улучшить. Регулируйте давление и активно ищите утечки.",
    en: "Band B of the World Bank: it can be improved. Manage the pressure and look for leaks.",
  },
  c: {
    ky: "Дүйнөлүк банктын тобу C: начар. Суу көп жана арзан болсо гана чыдаса болот, агып кетүүнү азайтуу керек.",
    ru: "Группа C по шкале Всемирного банка: плохо. Терпимо, лишь пока воды много и она дешёва; утечки надо снижать.",
    en: "Band C of the World Bank: poor. Tolerable only while water is plentiful and cheap; leakage must come down.",
  },
  d: {
    ky: "Дүйнөлүк банктын тобу D: өтө начар. Агып кетүүнү азайтуу программасы кечиктирилбестен керек.",
    ru: "Группа D по шкале Всемирного банка: очень плохо. Программа снижения утечек нужна безотлагательно.",
    en: "Band D of the World Bank: very poor. A programme against leakage is needed without delay.",
  },
} as const satisfies Readonly<Record<(typeof performanceBands)[number], Text>>;
