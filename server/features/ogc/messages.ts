import type { Text } from "#layers/kit/text.ts";

/** Words of the pages below /ogc. */
export const messages = {
  data: { ky: "Ачык маалымат (OGC API)", ru: "Открытые данные (OGC API)", en: "Open data (OGC API)" },
  about: {
    ky: "Шаардын катмарлары QGIS, GDAL жана башка программалар үчүн",
    ru: "Слои города для QGIS, GDAL и других программ",
    en: "The city's layers for QGIS, GDAL and other programs",
  },
  layers: { ky: "Катмарлар", ru: "Слои", en: "Layers" },
  layer: { ky: "Катмар", ru: "Слой", en: "Layer" },
  standards: { ky: "Стандарттар", ru: "Стандарты", en: "Standards" },
  api: {
    ky: "API сүрөттөлүшү (OpenAPI 3.0)",
    ru: "Описание API (OpenAPI 3.0)",
    en: "API description (OpenAPI 3.0)",
  },
  rows: { ky: "Жазуулар", ru: "Записи", en: "Rows" },
  geometry: { ky: "Геометриясы", ru: "Геометрия", en: "Geometry" },
  validity: { ky: "Күчүндө", ru: "Действие", en: "Valid" },
  extent: { ky: "Чеги", ru: "Охват", en: "Extent" },
  systems: { ky: "Координаттар системалары", ru: "Системы координат", en: "Coordinate systems" },
  schema: { ky: "Талаалардын сүрөттөлүшү", ru: "Описание полей", en: "Schema" },
  queryables: {
    ky: "Чыпкалоого боло турган талаалар",
    ru: "Поля для отбора",
    en: "Fields to filter by",
  },
  shown: {
    ky: "{matched} жазуунун {returned} көрсөтүлдү",
    ru: "Показано {returned} из {matched}",
    en: "{returned} of {matched} shown",
  },
  none: { ky: "Бул шартка туура келген жазуу жок.", ru: "Под этот отбор записей нет.", en: "No row fits." },
  first: { ky: "Башына", ru: "В начало", en: "To the start" },
  next: { ky: "Кийинки барак", ru: "Следующая страница", en: "Next page" },
  onMap: { ky: "Картадан көрүү", ru: "Показать на карте", en: "Show on the map" },
  place: { ky: "Орду", ru: "Место", en: "Place" },
  point: { ky: "чекит", ru: "точка", en: "point" },
  line: { ky: "сызык", ru: "линия", en: "line" },
  area: { ky: "аянт", ru: "площадь", en: "area" },
  register: { ky: "картасыз тизме", ru: "список без карты", en: "list without a map" },
} as const satisfies Record<string, Text>;
