import { fill, type HttpProblem, notFound, refusal } from "#server/platform/http/problems.ts";

export const noSuchSheet = (): HttpProblem =>
  notFound({
    ky: "Мындай барак жок, ал сизге ачык эмес же 30 күндөн эски. Кайра басып чыгарыңыз.",
    ru: "Такого листа нет, он вам не открыт или старше 30 дней. Напечатайте его снова.",
    en: "There is no such sheet, it is not open to you, or it is older than 30 days. Print it again.",
  });

export const noSuchVariant = (id: string): HttpProblem =>
  notFound(
    fill(
      {
        ky: "{id} деген план варианты жок. plan_variant тизмесин караңыз.",
        ru: "Варианта плана {id} нет. Посмотрите список plan_variant.",
        en: "There is no plan variant {id}. See the list plan_variant.",
      },
      { id },
    ),
  );

/** A layer without rows on the map cannot be drawn. */
export const isRegister = (id: string): HttpProblem =>
  refusal(
    422,
    "not-on-the-map",
    { ky: "Картада жок", ru: "Нет на карте", en: "Not on the map" },
    fill(
      {
        ky: "«{id}» реестр, анын картада орду жок. Аны таблицадан экспорттоңуз.",
        ru: "«{id}» — реестр, на карте его нет. Экспортируйте его из таблицы.",
        en: "“{id}” is a register and has no place on the map. Export it from the table.",
      },
      { id },
    ),
  );

export const nothingToDraw = (): HttpProblem =>
  refusal(
    422,
    "nothing-to-draw",
    { ky: "Тарта турган эч нерсе жок", ru: "Рисовать нечего", en: "Nothing to draw" },
    {
      ky: "Бул кагазга туура келген жерде тандалган катмарлардын жазуулары жок. Кагазды картада жылдырыңыз, катмар кошуңуз же башка жылды тандаңыз.",
      ru: "На этом месте нет ни одной записи выбранных слоёв. Передвиньте лист на карте, включите слои или выберите другой год.",
      en: "None of the chosen layers has a row here. Move the paper on the map, switch layers on, or choose another year.",
    },
  );

export const tooManyRows = (rows: number, most: number): HttpProblem =>
  refusal(
    422,
    "too-many-rows",
    { ky: "Жазуулар өтө көп", ru: "Слишком много записей", en: "Too many rows" },
    fill(
      {
        ky: "Бул баракка {rows} жазуу түшөт, эң көбү {most}. Ирирээк масштабды тандаңыз же катмарларды өчүрүңүз.",
        ru: "На этот лист попадает {rows} записей, а помещается {most}. Выберите масштаб крупнее или выключите слои.",
        en: "This sheet would hold {rows} rows; at most {most} can be drawn. Choose a larger scale or switch layers off.",
      },
      { rows, most },
    ),
  );

export const tooManyWaiting = (most: number): HttpProblem =>
  refusal(
    429,
    "too-many-sheets",
    { ky: "Барактар көп", ru: "Слишком много листов", en: "Too many sheets" },
    fill(
      {
        ky: "{most} барак мурунтан тартылып жатат. Алар бүткөндө кайра басып чыгарыңыз же бирөөсүн токтотуңуз.",
        ru: "Уже рисуется листов: {most}. Печатайте снова, когда они будут готовы, или остановите один из них.",
        en: "{most} sheets are being drawn already. Print again when they are ready, or stop one of them.",
      },
      { most },
    ),
  );
