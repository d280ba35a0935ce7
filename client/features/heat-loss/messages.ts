import type { Text } from "#client/i18n/text.ts";
import type { HeatPart, SeasonFigure } from "#contract/heat-loss.ts";

export const messages = {
  loading: { ky: "Эсептелүүдө", ru: "Расчёт", en: "Calculating" },
  title: {
    ky: "Жылуулук жолдо канча жоголот",
    ru: "Сколько тепла теряется по дороге",
    en: "How much heat is lost on the way",
  },
  season: {
    ky: "{season} жылытуу мезгили",
    ru: "Отопительный сезон {season}",
    en: "Heating season {season}",
  },
  chooseSeason: { ky: "Мезгил", ru: "Сезон", en: "Season" },
  none: {
    ky: "Жылытуу мезгили киргизилген эмес",
    ru: "Отопительных сезонов нет",
    en: "No heating season yet",
  },
  noneNext: {
    ky: "Мезгилди кошуңуз: узактыгы, берүү жана кайтуу температурасы, берилген жана эсептелген жылуулук.",
    ru: "Добавьте сезон: длительность, температуры подачи и обратки, отпущенное и начисленное тепло.",
    en: "Add a season: its duration, supply and return temperatures, heat supplied and billed.",
  },
  addSeason: { ky: "Мезгил кошуу", ru: "Добавить сезон", en: "Add a season" },
  notThisYear: {
    ky: "{season} мезгили тууралуу маалымат жок",
    ru: "О сезоне {season} данных нет",
    en: "Nothing is known of the season {season}",
  },
  notThisYearNext: {
    ky: "Маалыматы бар мезгилди тандаңыз же жаңысын кошуңуз.",
    ru: "Выберите сезон с данными или добавьте новый.",
    en: "Choose a season that has data, or add one.",
  },
  sampleData: {
    ky: "Үлгү маалымат (чыныгы эмес)",
    ru: "Учебные данные (не настоящие)",
    en: "Sample data (not real)",
  },
  answer: {
    ky: "Казанканалар {supplied} жылуулук берди, керектөөчүлөргө {billed} эсептелди. Калган {total} үйлөргө жеткен жок же эсепке кирген жок.",
    ru: "Котельные отпустили {supplied} тепла, потребителям начислено {billed}. Остальные {total} не дошли до домов или не попали в счета.",
    en: "The boiler houses supplied {supplied} of heat, and {billed} was billed. The other {total} did not reach homes or was not billed.",
  },
  noTotal: {
    ky: "Жалпы жоготууну айтуу үчүн казанканалар берген жана керектөөчүлөргө эсептелген жылуулук керек. Түтүктөрдүн өзүнүн жоготуусу эсеп боюнча: {transfer}.",
    ru: "Чтобы назвать общие потери, нужны отпуск котельных и начисления потребителям. Потери самих труб по расчёту: {transfer}.",
    en: "To tell the total loss, what was supplied and what was billed must be known. The pipes' own loss as calculated: {transfer}.",
  },
  lost: { ky: "Жоголду", ru: "Потеряно", en: "Lost" },
  share: { ky: "Берилгендин үлүшү", ru: "Доля отпуска", en: "Share of supply" },
  worth: { ky: "Акча менен", ru: "В деньгах", en: "Worth" },
  between: {
    ky: "100дөн 95 учурда {low}–{high} Гкал",
    ru: "в 95 случаях из 100: {low}–{high} Гкал",
    en: "in 95 of 100 cases {low}–{high} Gcal",
  },
  exact: { ky: "чеги берилген эмес", ru: "пределы не заданы", en: "no limits are given" },
  atTariff: {
    ky: "тариф {rate} сом/Гкал",
    ru: "по тарифу {rate} сом/Гкал",
    en: "at {rate} som/Gcal",
  },
  whereTo: { ky: "Ал кайда кетет", ru: "Куда оно уходит", en: "Where it goes" },
  part: { ky: "Бөлүгү", ru: "Часть", en: "Part" },
  ofSupplied: { ky: "берилгендин %", ru: "% отпуска", en: "% of supply" },
  limits: { ky: "чеги, ±", ru: "пределы, ±", en: "limits, ±" },
  thousandSom: { ky: "миң сом", ru: "тыс. сомов", en: "thousand som" },
  totalFromAbove: {
    ky: "Баары: берилген − эсептелген",
    ru: "Всего: отпуск − начисления",
    en: "All: supplied − billed",
  },
  wet: {
    ky: "Түтүктөрдүн жоготуусунун ичинен жылуулоо нымдуу же бузулган болгондуктан:",
    ru: "Из потерь труб оттого, что изоляция мокрая или разрушена:",
    en: "Of the pipes' loss, because insulation is wet or damaged:",
  },
  doubts: { ky: "Эмнеге көңүл буруу керек", ru: "На что обратить внимание", en: "What to mind" },
  seasonInputs: { ky: "Мезгилдин маалыматы", ru: "Данные сезона", en: "Figures of the season" },
  seasonHelp: {
    ky: "Өзгөртсөңүз, шаардын саны болуп сакталат; үлгү сан жогобойт. Бош калтырсаңыз, мурунку сан кайтат.",
    ru: "Изменённое сохраняется как число города, прежнее не пропадает. Оставите пустым — вернётся прежнее.",
    en: "What you change is kept as the city's figure, the former stays. Emptied, the former one comes back.",
  },
  gaveWay: {
    ky: "мурунку: {value} ({mark})",
    ru: "прежнее: {value} ({mark})",
    en: "before: {value} ({mark})",
  },
  assumedValue: {
    ky: "белгисиз, {value} деп алынды",
    ru: "неизвестно, принято {value}",
    en: "unknown, taken as {value}",
  },
  unknownValue: { ky: "белгисиз", ru: "неизвестно", en: "unknown" },
  save: { ky: "Сактоо", ru: "Сохранить", en: "Save" },
  cancel: { ky: "Жокко чыгаруу", ru: "Отмена", en: "Cancel" },
  saved: { ky: "Мезгилдин маалыматы сакталды", ru: "Данные сезона сохранены", en: "The season is saved" },
  pipes: { ky: "Түтүктөр картада", ru: "Трубы на карте", en: "Pipes on the map" },
  colouredBy: { ky: "Түсү эмне боюнча", ru: "Цвет по", en: "Coloured by" },
  pickHint: {
    ky: "Картадан бөлүктү басыңыз: анын эсеби ушул жерде ачылат.",
    ru: "Нажмите участок на карте: здесь откроется его расчёт.",
    en: "Click a section on the map: its calculation opens here.",
  },
  legend: { ky: "Шарттуу белгилер, Вт/м", ru: "Обозначения, Вт/м", en: "Legend, W/m" },
  below: { ky: "{to} чейин", ru: "до {to}", en: "below {to}" },
  above: { ky: "{from} жана көп", ru: "{from} и больше", en: "{from} and more" },
  notKnown: { ky: "эсептелген жок", ru: "не рассчитано", en: "not calculated" },
  byNorm: { ky: "Ченем боюнча", ru: "По нормам", en: "By norm" },
  byTransfer: { ky: "Жылуулук өткөрүү боюнча", ru: "По теплопередаче", en: "By heat transfer" },
  expert: { ky: "Адис үчүн", ru: "Эксперт", en: "Expert" },
  bothWays: { ky: "Эки ыкма катары менен", ru: "Два способа рядом", en: "Both methods side by side" },
  method: { ky: "Ыкма", ru: "Способ", en: "Method" },
  metres: { ky: "эсепке киргени, м", ru: "учтено, м", en: "counted, m" },
  gcalSeason: { ky: "Гкал бир мезгилде", ru: "Гкал за сезон", en: "Gcal in the season" },
  cohorts: {
    ky: "Төшөлүшү, жылуулоосу жана он жылдыгы боюнча",
    ru: "По прокладке, изоляции и десятилетию",
    en: "By laying, insulation and decade",
  },
  cohort: { ky: "Тобу", ru: "Группа", en: "Cohort" },
  ratio: { ky: "k", ru: "k", en: "k" },
  ratioTitle: {
    ky: "Жылуулук өткөрүү боюнча ÷ ченем боюнча",
    ru: "По теплопередаче ÷ по нормам",
    en: "By heat transfer ÷ by norm",
  },
  decade: { ky: "{year}-жылдар", ru: "{year}-е", en: "{year}s" },
  table: { ky: "Бөлүктөр", ru: "Участки", en: "Sections" },
  section: { ky: "Бөлүк", ru: "Участок", en: "Section" },
  normColumn: { ky: "Ченем", ru: "Норма", en: "Norm" },
  transferColumn: { ky: "Өткөрүү", ru: "Теплоперед.", en: "Transfer" },
  normYear: { ky: "Ченем, жылына", ru: "Норма, за год", en: "Norm, a year" },
  transferYear: { ky: "Өткөрүү, жылына", ru: "Теплоперед., за год", en: "Transfer, a year" },
  record: { ky: "Толук маалымат", ru: "Подробнее", en: "Full record" },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },
  perSeason: { ky: "бир мезгилде", ru: "за сезон", en: "in the season" },
  missing: { ky: "Эсептелген жок: {gaps}.", ru: "Не рассчитано: {gaps}.", en: "Not calculated: {gaps}." },
  nearest: {
    ky: "Эң жакын таблица боюнча: баа эмес, салыштыруу үчүн.",
    ru: "По ближайшей таблице: не оценка, а для сравнения.",
    en: "By the nearest table: for comparison, not a verdict.",
  },
  unconfirmed: {
    ky: "Ченем ырастала элек: баа эмес, салыштыруу үчүн.",
    ru: "Норма не подтверждена: не оценка, а для сравнения.",
    en: "The norm is not confirmed: for comparison, not a verdict.",
  },
  dryWould: {
    ky: "Жылуулоосу кургак болсо: {value}.",
    ru: "С сухой изоляцией: {value}.",
    en: "With dry insulation: {value}.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const methodNames = { heat_transfer: messages.byTransfer, norm: messages.byNorm } as const;

export const partNames: Readonly<Record<HeatPart, Text>> = {
  within_norm: {
    ky: "Түтүктөрдүн жылуулоосу аркылуу, ченемдин чегинде",
    ru: "Через изоляцию труб, в пределах норм",
    en: "Through the pipes' insulation, within the norm",
  },
  above_norm: {
    ky: "Түтүктөрдүн жылуулоосу аркылуу, ченемден ашык",
    ru: "Через изоляцию труб, сверх норм",
    en: "Through the pipes' insulation, above the norm",
  },
  leakage: { ky: "Агып кеткен суу менен", ru: "С утечками воды", en: "With leaking water" },
  remainder: {
    ky: "Калганы: эсепке кирбеген керектөө жана түшүндүрүлө элек",
    ru: "Остаток: неучтённое потребление и необъяснённое",
    en: "The rest: unbilled use and what nobody can explain yet",
  },
};

/** Named as the fields of the register, but shorter: they stand beside their figures. */
export const figureUnits: Readonly<Record<SeasonFigure, "hours" | "c" | "gcal" | "m3">> = {
  hours: "hours",
  supply_c: "c",
  return_c: "c",
  ground_c: "c",
  outdoor_c: "c",
  cold_water_c: "c",
  supplied_gcal: "gcal",
  billed_gcal: "gcal",
  make_up_m3: "m3",
};

/** 2012 is the season of 2012/13. */
export const seasonName = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
