import { fill, type HttpProblem, notFound, refusal } from "#server/platform/http/problems.ts";

export const notFrozen = (year: number): HttpProblem =>
  notFound(
    fill(
      {
        ky: "{year}-жылдын планынын бекитилген файлы жок: кеңеш аны чече элек же файл даяр эмес. Жылдын барагын караңыз.",
        ru: "Утверждённого файла плана на {year} год нет: кенеш его не принял или файл ещё готовится. Посмотрите страницу года.",
        en: "There is no frozen plan of {year}: the council has not decided on it, or the file is not ready. See the page of the year.",
      },
      { year },
    ),
  );

export const alreadyFrozen = (year: number): HttpProblem =>
  refusal(
    409,
    "already-frozen",
    { ky: "План бекитилген", ru: "План утверждён", en: "The plan is frozen" },
    fill(
      {
        ky: "{year}-жылдын планынын файлы токтом менен бекитилген, ал кайра түзүлбөйт. Аны жылдын барагынан жүктөп алыңыз.",
        ru: "Файл плана на {year} год заморожен постановлением и не составляется заново. Скачайте его на странице года.",
        en: "The file of the plan of {year} was frozen with the resolution and is not made again. Download it on the page of the year.",
      },
      { year },
    ),
  );

export const noStreets = (year: number): HttpProblem =>
  refusal(
    422,
    "nothing-planned",
    { ky: "План бош", ru: "План пуст", en: "Nothing is planned" },
    fill(
      {
        ky: "{year}-жылдын планында көчө жок. Адегенде көчө кошуңуз.",
        ru: "В плане на {year} год нет улиц. Сначала добавьте улицу.",
        en: "The plan of {year} has no street. Add one first.",
      },
      { year },
    ),
  );

export const noSuchPaper = (): HttpProblem =>
  notFound({
    ky: "Мындай барак жок, ал сизге ачык эмес же 30 күндөн эски. Аны кайра түзүңүз.",
    ru: "Такого документа нет, он вам не открыт или старше 30 дней. Составьте его снова.",
    en: "There is no such paper, it is not open to you, or it is older than 30 days. Make it again.",
  });

export const tooManyPapers = (most: number): HttpProblem =>
  refusal(
    429,
    "too-many-papers",
    { ky: "Барактар көп", ru: "Слишком много документов", en: "Too many papers" },
    fill(
      {
        ky: "{most} документ мурунтан түзүлүп жатат. Алар бүткөндө кайра аракет кылыңыз.",
        ru: "Уже составляется документов: {most}. Повторите, когда они будут готовы.",
        en: "{most} papers are being made already. Try again when they are ready.",
      },
      { most },
    ),
  );
