import { fill, HttpProblem, notFound } from "#server/platform/http/problems.ts";

export const nothingKnown = (year: number): HttpProblem =>
  new HttpProblem({
    status: 422,
    type: "nothing-known",
    title: { ky: "Маалымат жок", ru: "Данных нет", en: "Nothing is known" },
    detail: fill(
      {
        ky: "{year}-жылдын суусу да, жылуулугу да киргизилген эмес. Башка жылды тандаңыз же сандарды «Жоготуулар» бөлүмүндө киргизиңиз.",
        ru: "За {year} год не введено ни воды, ни тепла. Выберите другой год или введите числа в разделе «Потери».",
        en: "Neither water nor heat of {year} has been entered. Choose another year, or enter figures under “Losses”.",
      },
      { year },
    ),
  });

export const noSuchReport = (): HttpProblem =>
  notFound({
    ky: "Мындай отчёт жок, ал сизге ачык эмес же 30 күндөн эски. Аны кайра түзүңүз.",
    ru: "Такого отчёта нет, он вам не открыт или старше 30 дней. Составьте его снова.",
    en: "There is no such report, it is not open to you, or it is older than 30 days. Make it again.",
  });

export const tooManyReports = (most: number): HttpProblem =>
  new HttpProblem({
    status: 429,
    type: "too-many-reports",
    title: { ky: "Отчёттор көп", ru: "Слишком много отчётов", en: "Too many reports" },
    detail: fill(
      {
        ky: "{most} отчёт мурунтан түзүлүп жатат. Алар бүткөндө кайра аракет кылыңыз же бирөөсүн токтотуңуз.",
        ru: "Уже составляется отчётов: {most}. Повторите, когда они будут готовы, или остановите один из них.",
        en: "{most} reports are being made already. Try again when they are ready, or stop one of them.",
      },
      { most },
    ),
    headers: { "retry-after": "5" },
  });
