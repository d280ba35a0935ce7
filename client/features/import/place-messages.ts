import type { Text } from "#client/i18n/text.ts";

export const messages = {
  wgs84: { ky: "WGS 84, градус", ru: "WGS 84, градусы", en: "WGS 84, degrees" },
  crs: { ky: "Координаттар системасы", ru: "Система координат", en: "Coordinate system" },
  byFile: {
    ky: "Файлда ушундай жазылган жана координаттар шаарга түшөт.",
    ru: "Так указано в файле, и координаты попадают в город.",
    en: "The file says so, and its coordinates lie in the city.",
  },
  byPlace: {
    ky: "Файлда система көрсөтүлгөн эмес; координаттары ушул системада шаарга түшөт.",
    ru: "В файле система не указана; в этой системе координаты попадают в город.",
    en: "The file does not name a system; in this one its coordinates lie in the city.",
  },
  bySwapped: {
    ky: "Огун алмаштырганда координаттар шаарга түшөт.",
    ru: "Если переставить оси, координаты попадают в город.",
    en: "With the axes swapped, the coordinates lie in the city.",
  },
  notAsFileSays: {
    ky: "Файлда башка система жазылган, бирок координаттары ушунда гана шаарга түшөт.",
    ru: "В файле указана другая система, но в город координаты попадают в этой.",
    en: "The file names another system, but in this one its coordinates lie in the city.",
  },
  noCoordinates: {
    ky: "Файл координаттарды тилкелерде берет: системасын өзүңүз тандаңыз.",
    ru: "Координаты в файле стоят в столбцах: выберите их систему сами.",
    en: "The coordinates stand in columns of the file: choose their system yourself.",
  },
  chosenByHand: {
    ky: "Тандалган системада координаттар шаарга түшөт.",
    ru: "В выбранной системе координаты попадают в город.",
    en: "In the chosen system the coordinates lie in the city.",
  },
  swapAxes: { ky: "Огун алмаштыруу", ru: "Переставить оси", en: "Swap the axes" },
  swapAxesHelp: {
    ky: "Файлда алгач түндүк, анан чыгыш координатасы турса",
    ru: "Если в файле сначала северная координата, потом восточная",
    en: "When the file gives the northing before the easting",
  },
  swapped: {
    ky: "{x} {y}: координаттардын орду алмашкан. «Огун алмаштыруу» дегенди күйгүзүңүз.",
    ru: "{x} {y}: координаты переставлены. Включите «Переставить оси».",
    en: "{x} {y}: the coordinates are swapped. Switch on “Swap the axes”.",
  },
  degrees: {
    ky: "{x} {y} градуска окшойт. WGS 84 (EPSG:4326) системасын тандаңыз.",
    ru: "{x} {y} похоже на градусы. Выберите WGS 84 (EPSG:4326).",
    en: "{x} {y} looks like degrees. Choose WGS 84 (EPSG:4326).",
  },
  metres: {
    ky: "{x} {y} метрге окшойт. Метрдик системаны тандаңыз.",
    ru: "{x} {y} похоже на метры. Выберите метрическую систему.",
    en: "{x} {y} looks like metres. Choose a system in metres.",
  },
  zoneMissing: {
    ky: "Чыгыш координатасында ({x}) зонанын номери жок; бул система {zone} менен башталган санды күтөт.",
    ru: "В восточной координате ({x}) нет номера зоны; эта система ждёт числа, начинающегося с {zone}.",
    en: "The easting ({x}) lacks its zone number; this system expects one that begins with {zone}.",
  },
  wrongZone: {
    ky: "Чыгыш координатасы {x} — {given}-зона, ал эми шаар бул системада {zone}-зонада. Башка системаны тандаңыз.",
    ru: "Восточная координата {x} — зона {given}, а город в этой системе в зоне {zone}. Выберите другую систему.",
    en: "The easting {x} is zone {given}, and in this system the city lies in zone {zone}. Choose another system.",
  },
  outside: {
    ky: "{x} {y} бул системада шаардан тышкары жатат. Башка системаны тандаңыз же файлды текшериңиз.",
    ru: "{x} {y} в этой системе лежит за пределами города. Выберите другую систему или проверьте файл.",
    en: "In this system {x} {y} lies outside the city. Choose another system, or check the file.",
  },
  encoding: { ky: "Тексттин коддоосу", ru: "Кодировка текста", en: "Text encoding" },
  encodingHelp: {
    ky: "Төмөнкү үлгүлөр окулбаса, башкасын тандаңыз: файл кайра окулат.",
    ru: "Если образцы ниже нечитаемы, выберите другую: файл прочитается заново.",
    en: "If the samples below are unreadable, choose another: the file is read again.",
  },
} as const satisfies Readonly<Record<string, Text>>;
