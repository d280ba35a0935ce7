import type { PluralText, Text } from "#client/i18n/text.ts";

export const threadMessages = {
  fault: { ky: "Авариянын жүрүшү", ru: "Ход аварии", en: "Course of the fault" },
  show: { ky: "Картадан көрсөтүү", ru: "Показать на карте", en: "Show on the map" },
  what: { ky: "Сөзү", ru: "Со слов", en: "In their words" },
  address: { ky: "Дареги", ru: "Адрес", en: "Address" },
  detection: { ky: "Кантип билинди", ru: "Как стало известно", en: "Detection" },
  cause: { ky: "Себеби", ru: "Причина", en: "Cause" },
  crew: { ky: "Бригада", ru: "Бригада", en: "Crew" },
  due: { ky: "Мөөнөтү", ru: "Срок", en: "Due" },
  cut: { ky: "Өчүрүлдү", ru: "Отключено", en: "Cut off" },
  cutResidentsUnknown: {
    ky: "тургундардын саны белгисиз",
    ru: "число жителей неизвестно",
    en: "residents unknown",
  },
  caller: { ky: "Чалган адам", ru: "Звонил(а)", en: "Caller" },
  callBack: { ky: "{phone} номерине чалуу", ru: "Позвонить: {phone}", en: "Call {phone}" },
  times: { ky: "Убактылары", ru: "Время", en: "Times" },
  about: { ky: "≈ болжолдуу", ru: "≈ примерно", en: "≈ approximate" },
  after: { ky: "{duration} өткөндөн кийин", ru: "через {duration}", en: "after {duration}" },
  inAll: { ky: "Баары: {duration}", ru: "Всего: {duration}", en: "In all: {duration}" },
  asset: { ky: "Объект", ru: "Объект", en: "Asset" },
  assetUnknown: {
    ky: "Кайсы объект бузулганы белгилүү эмес. «Түзөтүүдөн» тандасаңыз, жабыла турган жапкычтар чыгат.",
    ru: "Какой объект повреждён, неизвестно. Выберите его в «Исправить», и появятся задвижки, которые надо закрыть.",
    en: "Which asset is broken is not known. Choose it under “Correct”, and the valves to close appear.",
  },
  openAsset: { ky: "Объектти ачуу", ru: "Открыть объект", en: "Open the asset" },
  frozen: { ky: "Ошол күндөгүдөй", ru: "Как было в тот день", en: "As it was that day" },
  chainage: { ky: "башынан {length}", ru: "{length} от начала", en: "{length} from its start" },
  age: { ky: "{years} жашта", ru: "возраст {years} лет", en: "{years} years old" },
  original: { ky: "{code} аварияны кайталайт", ru: "Повтор аварии {code}", en: "Repeats {code}" },
  duplicates: { ky: "Ушуну кайталагандар", ru: "Повторы", en: "Repeated by" },
  steps: { ky: "Кадамдар", ru: "Ход", en: "Steps" },
  happened: { ky: "{when} болгон", ru: "было {when}", en: "happened {when}" },
  reply: { ky: "Комментарий же себеп", ru: "Комментарий или причина", en: "Comment or reason" },
  comment: { ky: "Комментарий жазуу", ru: "Комментировать", en: "Comment" },
  textNeeded: { ky: "Адегенде текстин жазыңыз.", ru: "Сначала напишите текст.", en: "Write the text first." },
  reasonNeeded: {
    ky: "Адегенде себебин жогору жазыңыз.",
    ru: "Сначала напишите выше причину.",
    en: "Write the reason above first.",
  },
  kept: {
    ky: "Жазганыңыз бул түзмөктө сакталды, кайра жөнөтсөңүз болот.",
    ru: "Написанное сохранено на этом устройстве, его можно отправить снова.",
    en: "What you wrote is kept on this device and can be sent again.",
  },
  whenElse: { ky: "Башка убакытта болду", ru: "Это было в другое время", en: "It happened at another time" },
  when: { ky: "Качан болду (бош болсо азыр)", ru: "Когда (пусто: сейчас)", en: "When (empty: now)" },
  chooseCrew: { ky: "Бригаданы тандаңыз", ru: "Выберите бригаду", en: "Choose the crew" },
  crewNeeded: { ky: "Бригаданы тандаңыз.", ru: "Выберите бригаду.", en: "Choose the crew." },
  noCrews: {
    ky: "Бригада ролу бар адам жок: администратордон кошууну сураңыз.",
    ru: "Нет людей с ролью бригады: попросите администратора добавить.",
    en: "Nobody has the role of a crew: ask the administrator to add one.",
  },
  dueAt: { ky: "Мөөнөтү", ru: "Срок", en: "Due" },
  chooseOriginal: {
    ky: "Кайсы аварияны кайталайт?",
    ru: "Какую аварию он повторяет?",
    en: "Which fault does it repeat?",
  },
  noOriginal: {
    ky: "200 м ичинде ушул тармактын башка бүтө элек авариясы жок.",
    ru: "В пределах 200 м нет другой незакрытой аварии этой сети.",
    en: "There is no other open fault of this network within 200 m.",
  },
  correct: { ky: "Түзөтүү", ru: "Исправить", en: "Correct" },
  correctNote: {
    ky: "Мурунку маанилер да кадамдарда калат.",
    ru: "Прежние значения тоже останутся в ходе.",
    en: "The earlier values stay among the steps too.",
  },
  place: { ky: "Орду", ru: "Место", en: "Place" },
  movePlace: {
    ky: "Картаны басып, ордун жылдырсаңыз болот.",
    ru: "Место можно сдвинуть щелчком по карте.",
    en: "Click the map to move the place.",
  },
  next: { ky: "Кийинки кадам", ru: "Следующий шаг", en: "Next step" },
  crewSteps: { ky: "Бригаданын кадамдары", ru: "Шаги бригады", en: "Steps of the crew" },
  done: { ky: "белгиленди", ru: "отмечено", en: "marked" },
  retry: { ky: "Кайра аракет кылуу", ru: "Повторить", en: "Try again" },
  moreMoves: { ky: "Башка кадамдар", ru: "Другие шаги", en: "Other steps" },
} as const satisfies Readonly<Record<string, Text>>;

export const moveTexts = {
  assign: { ky: "Бригада дайындоо", ru: "Назначить бригаду", en: "Assign a crew" },
  arrive: { ky: "Жеттик", ru: "Прибыли", en: "Arrived" },
  isolate: { ky: "Жаптык", ru: "Перекрыли", en: "Valves closed" },
  repair: { ky: "Бүттү", ru: "Готово", en: "Done" },
  restore: { ky: "Калыбына келди", ru: "Подача восстановлена", en: "Supply restored" },
  verify: { ky: "Текшерилди", ru: "Проверено", en: "Verified" },
  reject: { ky: "Четке кагуу", ru: "Отклонить", en: "Reject" },
  duplicate: { ky: "Кайталанган", ru: "Это повтор", en: "Duplicate" },
  reopen: { ky: "Кайра ачуу", ru: "Открыть снова", en: "Reopen" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a step did, after the name of who took it. */
export const deeds = {
  create: { ky: "каттады", ru: "записал(а)", en: "logged it" },
  comment: { ky: "комментарий жазды", ru: "комментирует", en: "commented" },
  file: { ky: "файл тиркеди", ru: "приложил(а) файл", en: "attached a file" },
  correct: { ky: "түзөттү", ru: "исправил(а)", en: "corrected" },
  valve: { ky: "жапкычты белгиледи", ru: "отметил(а) задвижку", en: "marked a valve" },
  assign: { ky: "бригада дайындады", ru: "назначил(а) бригаду", en: "assigned a crew" },
  arrive: { ky: "бригада жетти деп белгиледи", ru: "отметил(а) прибытие", en: "marked the arrival" },
  isolate: {
    ky: "жапкычтар жабылды деп белгиледи",
    ru: "отметил(а) перекрытие",
    en: "marked the valves closed",
  },
  repair: { ky: "оңдолду деп белгиледи", ru: "отметил(а) ремонт", en: "marked the repair" },
  restore: {
    ky: "калыбына келди деп белгиледи",
    ru: "отметил(а) восстановление",
    en: "marked the supply restored",
  },
  verify: { ky: "текшерди", ru: "проверил(а)", en: "verified it" },
  reject: { ky: "четке какты", ru: "отклонил(а)", en: "rejected it" },
  duplicate: { ky: "кайталанган деп белгиледи", ru: "отметил(а) как повтор", en: "marked it as a duplicate" },
  reopen: { ky: "кайра ачты", ru: "открыл(а) снова", en: "reopened it" },
} as const satisfies Readonly<Record<string, Text>>;

export const markTexts = {
  holds: { ky: "кармайт", ru: "держит", en: "holds" },
  does_not_hold: { ky: "кармабайт", ru: "не держит", en: "does not hold" },
  not_found: { ky: "табылган жок", ru: "не найдена", en: "not found" },
  found: { ky: "табылды", ru: "найдена", en: "found" },
} as const satisfies Readonly<Record<string, Text>>;

export const connectionsCut: PluralText = {
  ky: "{count} кошулуу",
  ru: { one: "{count} ввод", few: "{count} ввода", many: "{count} вводов" },
  en: { one: "{count} connection", other: "{count} connections" },
};
export const residentsCut: PluralText = {
  ky: "{count} тургун",
  ru: { one: "{count} житель", few: "{count} жителя", many: "{count} жителей" },
  en: { one: "{count} resident", other: "{count} residents" },
};
