import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import { fill, HttpProblem, notFound } from "#server/platform/http/problems.ts";

const refusal = (type: string, detail: Text, status = 422): HttpProblem =>
  new HttpProblem({
    status,
    type,
    title: { ky: "Жүктөлгөн жок", ru: "Не загружено", en: "Not loaded" },
    detail,
  });

export const noSuchImport = (): HttpProblem =>
  notFound({
    ky: "Мындай жүктөө жок же ал сизге ачык эмес.",
    ru: "Такой загрузки нет, или она вам не открыта.",
    en: "There is no such import, or it is not open to you.",
  });

export const notNow = (state: string): HttpProblem =>
  refusal(
    "import-not-ready",
    fill(
      {
        ky: "Бул кадам азыр мүмкүн эмес: жүктөөнүн абалы «{state}». Бүтүшүн күтүңүз же баштан баштаңыз.",
        ru: "Этот шаг сейчас невозможен: состояние загрузки «{state}». Дождитесь окончания или начните снова.",
        en: "This step is not possible now: the import is “{state}”. Wait until it ends, or start again.",
      },
      { state },
    ),
    409,
  );

export const badRowsLeft = (count: number): HttpProblem =>
  refusal(
    "bad-rows",
    fill(
      {
        ky: "{count} жазууда ката бар, ошондуктан эч нерсе сакталган жок. Файлды оңдоп кайра жүктөңүз же катасы барларды калтырып сактаңыз.",
        ru: "В {count} записях есть ошибки, поэтому ничего не сохранено. Исправьте файл и загрузите снова или сохраните без них.",
        en: "{count} rows have faults, so nothing was saved. Correct the file and load it again, or save without those rows.",
      },
      { count },
    ),
  );

export const nothingToSave = (): HttpProblem =>
  refusal("nothing-to-save", {
    ky: "Сактай турган бир да жазуу жок.",
    ru: "Нет ни одной записи, которую можно сохранить.",
    en: "There is no row that can be saved.",
  });

export const networkMoved = (): HttpProblem =>
  refusal("network-moved", {
    ky: "Текшерүүдөн кийин тармактын түйүндөрү өзгөрдү. Файлды кайра текшериңиз.",
    ru: "После проверки узлы сети изменились. Проверьте файл ещё раз.",
    en: "Nodes of the network have changed since the check. Check the file again.",
  });

export const unknownCrs = (srid: number): HttpProblem =>
  refusal(
    "unknown-crs",
    fill(
      {
        ky: "EPSG:{srid} координаттар системасы белгисиз. Тизмеден башкасын тандаңыз.",
        ru: "Система координат EPSG:{srid} неизвестна. Выберите другую из списка.",
        en: "The coordinate system EPSG:{srid} is not known. Choose another one of the list.",
      },
      { srid },
    ),
  );

export const nodeLayerNeeded = (layer: Layer): HttpProblem =>
  refusal(
    "node-layer-needed",
    fill(
      {
        ky: "«{layer}» катмарынын учтары үчүн түйүндөрдүн катмарын тандаңыз.",
        ru: "Выберите слой узлов для концов слоя «{layer}».",
        en: "Choose the layer of the nodes in which the lines of “{layer}” end.",
      },
      { layer: layer.title },
    ),
  );

export const unknownSource = (name: string): HttpProblem =>
  refusal(
    "unknown-source-layer",
    fill(
      {
        ky: "Файлда «{name}» деген катмар жок.",
        ru: "В файле нет слоя «{name}».",
        en: "The file has no layer “{name}”.",
      },
      { name },
    ),
  );
