import { fundingSource } from "#layers/registers/funding-source.ts";
import { measure } from "#layers/registers/measure.ts";
import { programme } from "#layers/registers/programme.ts";
import type { Context } from "./context.ts";
import { indicatorTable } from "./indicators.ts";
import { type CityTable, type Item, sample, table } from "./rows.ts";
import { quoted } from "./strategy.ts";
import { type Title, titles } from "./title.ts";

const place = "4-артыкчылык";
const priority = "4-артыкчылык. Инфраструктура · Приоритет 4. Инфраструктура · Priority 4. Infrastructure";
const plans = { start_year: 2014, end_year: 2017 };

/** The strategy's outcome of the priority, section V-4. */
const outcome =
  "Шаардын көрүнүшү өзгөрөт; жашоо ыңгайлуу жана ишенимдүү; жеке жана коомдук коопсуздук; тургундар субъект болот";

type Measure = { key: string; programme: string; words: string; title: Title };

const programmes: readonly (readonly [string, string, Title])[] = [
  [
    "task-1",
    "1-маселе",
    ["Инфраструктураны өнүктүрүү", "Развитие инфраструктуры", "Development of the infrastructure"],
  ],
  ["task-2", "2-маселе", ["Тургундардын катышуусу", "Участие жителей", "Participation of residents"]],
];

/** The priorities beside infrastructure (section V), by their titles: what belongs to them is not on the map. */
const others: readonly (readonly [number: number, title: Title])[] = [
  [1, ["Бюджет саясаты", "Бюджетная политика", "Budget policy"]],
  [2, ["Экономика", "Экономика", "Economy"]],
  [3, ["Билим, спорт", "Образование, спорт", "Education, sport"]],
  [5, ["Кызматтар", "Услуги", "Services"]],
  [6, ["Башкаруу", "Управление", "Governance"]],
];

/** Room for ten programmes in each priority. */
const sortOrder = (number: number): number => 10 * number;

const otherPriorities = (id: Context["id"]): Item<typeof programme>[] =>
  others.map(([number, title]) => ({
    row: {
      id: id("programme", `priority-${number}`),
      code: String(number),
      ...titles(title, sortOrder(number)),
      ...plans,
      ...sample(),
      source: quoted(`${number}-артыкчылык`, title[0]),
    },
    geometry: null,
  }));

/** The five measures of the first task and the three of the second, with the strategy's words. */
export const measures: readonly Measure[] = [
  {
    key: "general_plan",
    programme: "task-1",
    words: "Шаардын башкы планын өнүктүрүү",
    title: [
      "Шаардын башкы планын өнүктүрүү",
      "Развитие генерального плана города",
      "Development of the city's general plan",
    ],
  },
  {
    key: "streets",
    programme: "task-1",
    words: "көчөлөрдү комплекстүү жакшыртуунун ар жылдагы планы (жол ремонту, жарык ж.б.)",
    title: [
      "Көчөлөрдү комплекстүү жакшыртуунун ар жылдагы планы",
      "Ежегодный план комплексного благоустройства улиц",
      "Yearly plan of complex street improvement",
    ],
  },
  {
    key: "groundwater",
    programme: "task-1",
    words: "жер астындагы сууларды кайруу",
    title: ["Жер астындагы сууларды кайруу", "Отвод подземных вод", "Draining the groundwater"],
  },
  {
    key: "water",
    programme: "task-1",
    words: "суу менен камсыз кылуу жана сууну кайруу",
    title: [
      "Суу менен камсыз кылууну жана сууну кайрууну калыбына келтирүү",
      "Реабилитация водоснабжения и водоотведения",
      "Rehabilitation of water supply and wastewater",
    ],
  },
  {
    key: "greening",
    programme: "task-1",
    words: "жашылдандыруу планы",
    title: [
      "Жашылдандыруу планы жана аны аткаруу",
      "План озеленения и его исполнение",
      "Greening plan and its execution",
    ],
  },
  {
    key: "contest",
    programme: "task-2",
    words: "Сүйүктүү шаарыма – 100 жакшылыгым",
    title: [
      "«Сүйүктүү шаарыма – 100 жакшылыгым» конкурсу",
      "Конкурс «100 добрых дел любимому городу»",
      "Contest “100 good deeds for my beloved city”",
    ],
  },
  {
    key: "alternative",
    programme: "task-2",
    words: "information on alternative life-support technology",
    title: [
      "Альтернативдүү технологиялар тууралуу маалымат",
      "Информация об альтернативных технологиях жизнеобеспечения",
      "Information on alternative life-support technology",
    ],
  },
  {
    key: "volunteers",
    programme: "task-2",
    words: "volunteer groups",
    title: ["Ыктыярчылардын топтору", "Группы волонтёров", "Volunteer groups"],
  },
];

/** Where the wording is not the strategy's own Kyrgyz, the source says that it is retold. */
const sourceOf = ({ programme: task, words }: Measure): string => {
  const where = `${place}, ${task === "task-1" ? "1-маселе" : "2-маселе"}`;
  return /[а-яөүң]/i.test(words)
    ? quoted(where, words)
    : `${quoted(where, "").slice(0, -4)} (мазмуну · пересказ · retold): ${words}`;
};

const fundings: readonly (readonly [
  string,
  NonNullable<Item<typeof fundingSource>["row"]["kind"]>,
  Title,
])[] = [
  ["city", "city_budget", ["Шаардык бюджет", "Городской бюджет", "City budget"]],
  ["republic", "republican_budget", ["Республикалык бюджет", "Республиканский бюджет", "Republican budget"]],
  ["investor", "investor", ["Инвесторлор", "Инвесторы", "Investors"]],
  ["loan", "loan", ["Насыялар", "Кредиты", "Loans"]],
  ["population", "population", ["Калктын каражаты", "Средства населения", "Residents' contribution"]],
  ["grant", "grant", ["Гранттар", "Гранты", "Grants"]],
];

export function programmeTables({ id }: Context): CityTable[] {
  const responsible_id = id("organisation", "city");
  const sources = fundings.map(
    ([key, kind, title], i): Item<typeof fundingSource> => ({
      row: {
        id: id("funding_source", key),
        code: `F-${i + 1}`,
        ...titles(title, i + 1),
        kind,
        organisation_id: key === "city" ? responsible_id : null,
        repayable: kind === "loan",
        ...sample(),
        source: quoted(
          "VI. Ресурстар",
          "шаардык бюджет, республикалык бюджет, инвесторлор, насыялар, калктын каражаты, гранттар",
        ).replace(/«|»/g, ""),
      },
      geometry: null,
    }),
  );
  const tasks = programmes.map(
    ([key, task, title], i): Item<typeof programme> => ({
      row: {
        id: id("programme", key),
        code: `4.${i + 1}`,
        ...titles(title, sortOrder(4) + i),
        priority,
        goal: task,
        expected_result: outcome,
        ...plans,
        ...sample(),
        source: quoted(place, task),
      },
      geometry: null,
    }),
  );
  const list = measures.map(
    (m, i): Item<typeof measure> => ({
      row: {
        id: id("measure", m.key),
        code: `4.${m.programme === "task-1" ? 1 : 2}.${m.programme === "task-1" ? i + 1 : i - 4}`,
        ...titles(m.title, i + 1),
        programme_id: id("programme", m.programme),
        task: m.programme === "task-1" ? "1-маселе" : "2-маселе",
        funding_source_id: id("funding_source", "city"),
        ...plans,
        ...sample(),
        source: sourceOf(m),
      },
      geometry: null,
    }),
  );
  return [
    table(fundingSource, sources),
    table(programme, [...tasks, ...otherPriorities(id)]),
    table(measure, list),
    indicatorTable(id),
  ];
}
