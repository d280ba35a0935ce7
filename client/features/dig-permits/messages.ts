import type { PluralText, Text } from "#client/i18n/text.ts";
import type { DigPermitMove } from "#contract/dig-permit-moves.ts";
import type { DigPhotoTaken } from "#contract/dig-permits.ts";

export const messages = {
  permits: { ky: "Казуу ордерлери", ru: "Ордера на вскрытие", en: "Dig permits" },
  ask: { ky: "Жаңы ордер", ru: "Новый ордер", en: "New permit" },
  which: { ky: "Кайсылары", ru: "Какие", en: "Which" },
  open: { ky: "Бүтө электер", ru: "Незакрытые", en: "Not closed" },
  all: { ky: "Баары", ru: "Все", en: "All" },
  overdue: { ky: "Мөөнөтү өткөн", ru: "Просроченные", en: "Overdue" },
  late: { ky: "мөөнөтү өттү", ru: "просрочено", en: "overdue" },
  emergency: { ky: "авариялык", ru: "аварийный", en: "emergency" },
  search: { ky: "Ордерлерден издөө", ru: "Поиск по ордерам", en: "Search the permits" },
  searchHint: { ky: "Номери, ким, эмнеге", ru: "Номер, кто, зачем", en: "Number, who, why" },
  none: { ky: "Ордерлер жок", ru: "Ордеров нет", en: "No permits" },
  noneNext: {
    ky: "Ордер сурап, казыла турган жерди картага сызыңыз.",
    ru: "Запросите ордер и начертите на карте место вскрытия.",
    en: "Ask for a permit and draw on the map what is to be opened.",
  },
  noneFit: { ky: "Мындай ордер табылган жок", ru: "Таких ордеров нет", en: "None fits" },
  noneFitNext: {
    ky: "Сүзгүчтөрдү алып салып, кайра карап көрүңүз.",
    ru: "Уберите фильтры и посмотрите снова.",
    en: "Take the filters away and look again.",
  },
  clearFilters: { ky: "Сүзгүчтөрдү алуу", ru: "Сбросить фильтры", en: "Clear the filters" },
  permit: { ky: "Жер казууга ордер", ru: "Ордер на земляные работы", en: "Dig permit" },
  show: { ky: "Картадан көрсөтүү", ru: "Показать на карте", en: "Show on the map" },
  sample: {
    ky: "Үлгү маалымат (чыныгы эмес)",
    ru: "Учебные данные (не настоящие)",
    en: "Sample data (not real)",
  },
  print: { ky: "Ордерди басып чыгаруу (PDF)", ru: "Напечатать ордер (PDF)", en: "Print the permit (PDF)" },
  saved: { ky: "Ордер суралды: {code}", ru: "Ордер запрошен: {code}", en: "Permit requested: {code}" },
  printed: { ky: "Файл сакталды", ru: "Файл сохранён", en: "File saved" },

  newPermit: { ky: "Жер казууга жаңы ордер", ru: "Новый ордер на земляные работы", en: "New dig permit" },
  place: { ky: "Казыла турган жер", ru: "Место вскрытия", en: "What is opened" },
  draw: {
    ky: "Картага чокуларын басып коюңуз, бүткөндө Enter же кош басуу.",
    ru: "Отмечайте вершины на карте, закончите клавишей Enter или двойным щелчком.",
    en: "Click the corners on the map; finish with Enter or a double click.",
  },
  drawAgain: { ky: "Кайра сызуу", ru: "Начертить заново", en: "Draw again" },
  drawn: { ky: "{street}, {area}", ru: "{street}, {area}", en: "{street}, {area}" },
  noStreet: { ky: "көчөдөн тышкары", ru: "вне улиц", en: "beside all streets" },
  placeNeeded: {
    ky: "Адегенде казыла турган жерди картага сызыңыз.",
    ru: "Сначала начертите на карте место вскрытия.",
    en: "Draw on the map first what is to be opened.",
  },
  needed: { ky: "Муну толтуруңуз.", ru: "Заполните это поле.", en: "Fill this in." },
  who: { ky: "Казуучу уюм", ru: "Кто вскрывает", en: "Who digs" },
  whoHelp: {
    ky: "Тизмеде жок болсо, төмөнгө атын жазыңыз",
    ru: "Если в списке нет, впишите ниже",
    en: "If it is not in the list, write the name below",
  },
  whoElse: { ky: "Башка казуучу", ru: "Другой заявитель", en: "Somebody else" },
  why: { ky: "Эмне үчүн казылат", ru: "Зачем вскрывают", en: "Why it is opened" },
  whyHint: {
    ky: "Мисалы: үйдү суу түтүгүнө кошуу",
    ru: "Например: подключение дома к водопроводу",
    en: "For example: to connect a house to the water main",
  },
  isEmergency: {
    ky: "Авариялык: макулдашууну күтпөй казылат",
    ru: "Аварийный: вскрывают, не дожидаясь согласований",
    en: "Emergency: opened without waiting for signatures",
  },
  dueHelp: {
    ky: "Бош калса: асфальтта бүткөндөн кийин {days} күн",
    ru: "Если пусто: на асфальте {days} дней после конца работ",
    en: "If empty: on asphalt {days} days after the works",
  },
  send: { ky: "Ордер суроо", ru: "Запросить", en: "Ask" },
  cancelForm: { ky: "Жокко чыгаруу", ru: "Отмена", en: "Cancel" },
  kept: {
    ky: "Жазганыңыз формада сакталды, кайра жөнөтсөңүз болот.",
    ru: "Написанное осталось в форме, его можно отправить снова.",
    en: "What you wrote stays in the form and can be sent again.",
  },

  known: { ky: "5 м чегинде белгилүү", ru: "Известно в пределах 5 м", en: "Known within 5 m" },
  knownThen: {
    ky: "Ордер суралганда белгилүү болгон",
    ru: "Было известно при запросе",
    en: "Known when the permit was requested",
  },
  knownNow: { ky: "Азыр белгилүү", ru: "Известно сейчас", en: "Known now" },
  changedSince: {
    ky: "Суралгандан бери өзгөрдү.",
    ru: "С момента запроса изменилось.",
    en: "It has changed since the request.",
  },
  unknownOwner: { ky: "Ээси белгисиз", ru: "Владелец неизвестен", en: "Owner not known" },
  nothingKnown: {
    ky: "Эч нерсе белгилүү эмес. Бирок белгисиз тармактар болушу мүмкүн.",
    ru: "Ничего не известно. Но неизвестные сети возможны.",
    en: "Nothing is known. There may be networks that nobody knows of.",
  },
  asked: {
    ky: "Суралган катмарлар: {layers}",
    ru: "Опрошены слои: {layers}",
    en: "Layers that were asked: {layers}",
  },
  showLayers: { ky: "Картада көрсөтүү", ru: "Показать на карте", en: "Show on the map" },
  distance: { ky: "{m} м", ru: "{m} м", en: "{m} m" },
  noCode: { ky: "номерсиз", ru: "без номера", en: "no number" },

  signOffs: { ky: "Ээлердин макулдашуусу", ru: "Согласования владельцев", en: "Owners' signatures" },
  noSignOffs: {
    ky: "Бул жерде белгилүү ээ жок, эч кимдин колу күтүлбөйт.",
    ru: "Известных владельцев здесь нет, подписи не ждут.",
    en: "No owner is known here, so that nobody has to sign.",
  },
  notSigned: { ky: "кол коюла элек", ru: "не подписано", en: "not signed" },
  sign: { ky: "Колун жазуу", ru: "Записать подпись", en: "Write down the signature" },
  signer: { ky: "Ким кол койду", ru: "Кто подписал", en: "Who signed" },
  terms: { ky: "Шарты", ru: "Условие", en: "Terms" },
  save: { ky: "Сактоо", ru: "Сохранить", en: "Save" },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },

  conflicts: { ky: "Карама-каршылыктар", ru: "Противоречия", en: "Conflicts" },
  protectedBy: {
    ky: "{street}: төшөмө {day} чейин корголот ({code}). Ордер берилиши үчүн өзгөчө уруксат керек болот.",
    ru: "{street}: покрытие защищено до {day} ({code}). Для выдачи ордера понадобится исключение.",
    en: "{street}: the surface is protected until {day} ({code}). The permit will need an exemption.",
  },
  days: { ky: "Күндөрдү өзгөртүү", ru: "Изменить дни", en: "Change the days" },
  daysSaved: { ky: "Күндөр өзгөртүлдү", ru: "Дни изменены", en: "Days changed" },
  photos: { ky: "Сүрөттөр", ru: "Снимки", en: "Photos" },
  noPhotos: { ky: "Сүрөт тиркеле элек.", ru: "Снимков пока нет.", en: "No photos yet." },
  whatPhotoShows: { ky: "Сүрөттө эмне көрүнөт", ru: "Что на снимке", en: "What the photo shows" },
  fileOfPermit: { ky: "Ордерге тиркелген файл", ru: "Файл к ордеру", en: "File of a permit" },
  later: {
    ky: "Ордерлер серверден келет: байланыш келгенде көрүнөт.",
    ru: "Ордера даёт сервер: они появятся, когда будет связь.",
    en: "Permits come from the server: they appear when the signal returns.",
  },
  steps: { ky: "Кадамдар", ru: "Ход", en: "Steps" },
  reply: { ky: "Комментарий же себеп", ru: "Комментарий или причина", en: "Comment or reason" },
  comment: { ky: "Комментарий жазуу", ru: "Комментировать", en: "Comment" },
  textNeeded: { ky: "Текстин жазыңыз.", ru: "Напишите текст.", en: "Write the text." },
  reasonNeeded: {
    ky: "Адегенде себебин жогору жазыңыз.",
    ru: "Сначала напишите выше причину.",
    en: "Write the reason above first.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const moveButtons: Readonly<Record<DigPermitMove, Text>> = {
  issue: { ky: "Ордерди берүү", ru: "Выдать ордер", en: "Issue the permit" },
  refuse: { ky: "Четке кагуу", ru: "Отказать", en: "Refuse" },
  open: { ky: "Жер казылды", ru: "Вскрыто", en: "Ground opened" },
  restore: { ky: "Төшөмө калыбына келди", ru: "Покрытие восстановлено", en: "Surface restored" },
  accept: { ky: "Кабыл алуу", ru: "Принять восстановление", en: "Accept the restoration" },
  return: { ky: "Кайра жасоого кайтаруу", ru: "Вернуть на переделку", en: "Send back" },
  cancel: { ky: "Ордерди жокко чыгаруу", ru: "Отменить ордер", en: "Cancel the permit" },
};

export const takenTexts: Readonly<Record<DigPhotoTaken, Text>> = {
  before: { ky: "чейин", ru: "до вскрытия", en: "before" },
  opened: { ky: "казылганда", ru: "вскрытие", en: "opened" },
  restored: { ky: "бүткөндө", ru: "восстановлено", en: "restored" },
};

/** What a step did, after the name of who took it. */
export const deeds = {
  create: { ky: "ордер сурады", ru: "запросил(а) ордер", en: "asked for the permit" },
  comment: { ky: "комментарий жазды", ru: "комментирует", en: "commented" },
  file: { ky: "файл тиркеди", ru: "приложил(а) файл", en: "attached a file" },
  sign: { ky: "макулдашууну жазды", ru: "записал(а) согласование", en: "wrote down a signature" },
  change: { ky: "күндөрдү өзгөрттү", ru: "изменил(а) дни", en: "changed the days" },
  issue: { ky: "ордерди берди", ru: "выдал(а) ордер", en: "issued the permit" },
  refuse: { ky: "четке какты", ru: "отказал(а)", en: "refused it" },
  open: { ky: "жер казылганын жазды", ru: "отметил(а) вскрытие", en: "opened the ground" },
  restore: {
    ky: "төшөмө калыбына келгенин жазды",
    ru: "отметил(а) восстановление",
    en: "restored the surface",
  },
  accept: {
    ky: "калыбына келтирүүнү кабыл алды",
    ru: "принял(а) восстановление",
    en: "accepted the restoration",
  },
  return: { ky: "кайра жасоого кайтарды", ru: "вернул(а) на переделку", en: "sent it back" },
  cancel: { ky: "ордерди жокко чыгарды", ru: "отменил(а) ордер", en: "cancelled it" },
} as const satisfies Readonly<Record<string, Text>>;

export const found: PluralText = {
  ky: "{count} ордер",
  ru: { one: "{count} ордер", few: "{count} ордера", many: "{count} ордеров" },
  en: { one: "{count} permit", other: "{count} permits" },
};
export const overdueCount: PluralText = {
  ky: "{count} мөөнөтү өткөн",
  ru: { one: "{count} просрочен", few: "{count} просрочены", many: "{count} просрочено" },
  en: { one: "{count} overdue", other: "{count} overdue" },
};
