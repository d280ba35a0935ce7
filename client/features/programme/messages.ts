import type { Text } from "#client/i18n/text.ts";
import type { ProgressState } from "#contract/programme.ts";

export const messages = {
  title: {
    ky: "Программалар жана көрсөткүчтөр",
    ru: "Программы и показатели",
    en: "Programmes and indicators",
  },
  lead: {
    ky: "Программа → чара → көрсөткүч. Иш жүзүндөгү санды карта эсептейт; максатты, жооптууну жана тобокелди шаар киргизет, ага чейин алар бош («–»).",
    ru: "Программа → мероприятие → показатель. Факт считает карта; цель, ответственного и риск вводит город, до того они пусты («–»).",
    en: "Programme → measure → indicator. The map counts the actual; target, responsible person and risk are entered by the city, and empty (“–”) until then.",
  },
  none: { ky: "Программалар али жок", ru: "Программ пока нет", en: "There are no programmes yet" },
  noneNext: {
    ky: "Программаны жана анын чараларын реестрлерге киргизиңиз.",
    ru: "Внесите программу и её мероприятия в реестры.",
    en: "Enter a programme and its measures into the registers.",
  },
  others: { ky: "Башка артыкчылык багыттары", ru: "Другие приоритеты", en: "The other priorities" },
  indicator: { ky: "Көрсөткүч", ru: "Показатель", en: "Indicator" },
  baseline: { ky: "Баштапкы", ru: "База", en: "Baseline" },
  target: { ky: "Максат", ru: "Цель", en: "Target" },
  actual: { ky: "Иш жүзүндө", ru: "Факт", en: "Actual" },
  progress: { ky: "Жылыш", ru: "Продвижение", en: "Progress" },
  responsible: { ky: "Жооптуу", ru: "Ответственный", en: "Responsible" },
  risk: { ky: "Тобокел", ru: "Риск", en: "Risk" },
  noIndicators: { ky: "Көрсөткүчү жок", ru: "Показателей нет", en: "No indicators" },
  fromMap: { ky: "картадан: {layers}", ru: "с карты: {layers}", en: "from the map: {layers}" },
  entered: { ky: "шаар киргизген", ru: "введено городом", en: "entered by the city" },
  sampleMark: { ky: "үлгү", ru: "учебные", en: "sample" },
  sampleData: {
    ky: "Үлгү маалымат (чыныгы эмес)",
    ru: "Учебные данные (не настоящие)",
    en: "Sample data (not real)",
  },
  source: { ky: "Булагы", ru: "Источник", en: "Source" },
  edit: { ky: "Киргизүү: {title}", ru: "Ввести: {title}", en: "Enter: {title}" },
  loading: { ky: "Жүктөлүүдө", ru: "Загрузка", en: "Loading" },
} as const satisfies Readonly<Record<string, Text>>;

export const progressTexts = {
  reached: { ky: "жетти", ru: "достигнуто", en: "reached" },
  near: { ky: "жакын", ru: "близко", en: "near" },
  far: { ky: "алыс", ru: "далеко", en: "far" },
} as const satisfies Readonly<Record<ProgressState, Text>>;
