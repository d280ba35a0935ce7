import type { Text } from "#layers/kit/text.ts";

/** Formulas of the water balance in words, and who published them. */
export const waterMethod: readonly Text[] = [
  {
    ky: "Акысы төлөнбөгөн суу = тартылган − төлөнгөн. Стратегиядагы «жоготуу» ушул.",
    ru: "Неоплаченная вода = поднято − оплачено. Это и есть «потери» стратегии.",
    en: "Unpaid water = system input − paid. This is what the strategy calls loss.",
  },
  {
    ky: "Киреше алып келбеген суу = тартылган − акысы эсептелген (эсептегич жана норма боюнча).",
    ru: "Вода, не приносящая дохода = поднято − начислено (по приборам и по норме).",
    en: "Non-revenue water = system input − billed (metered and by norm).",
  },
  {
    ky: "Суунун жоготуулары = тартылган − уруксат менен керектелген (акысы эсептелген жана эсептелбеген).",
    ru: "Потери воды = поднято − разрешённое потребление (начисленное и не начисленное).",
    en: "Water losses = system input − authorised consumption (billed and unbilled).",
  },
  {
    ky: "Агып кетүү = суунун жоготуулары − коммерциялык жоготуулар (уруксатсыз керектөө, эсептегичтердин жана эсепке алуунун каталары).",
    ru: "Физические потери = потери воды − коммерческие потери (несанкционированное потребление, погрешности водомеров и учёта).",
    en: "Real losses = water losses − apparent losses (unauthorised consumption, errors of meters and of data handling).",
  },
  {
    ky: "Болбой койбой турган агып кетүү, л/күн = (18·L + 0,8·N + 25·Lp)·P: L — тармак, км; N — кошулмалар; Lp — участоктордун чегинен эсептегичке чейинки түтүктөр, км; P — басым, м.",
    ru: "Неизбежные потери, л/сут = (18·L + 0,8·N + 25·Lp)·P: L — сеть, км; N — вводы; Lp — трубы от границы участков до водомеров, км; P — давление, м.",
    en: "Unavoidable losses, l/day = (18·L + 0.8·N + 25·Lp)·P: L mains, km; N connections; Lp pipes from property boundaries to meters, km; P pressure, m.",
  },
  {
    ky: "Чектер: ар бир сандын дисперсиясы (көлөм · ± / 1,96)², суммада жана айырмада алар кошулат.",
    ru: "Пределы: дисперсия каждого числа (объём · ± / 1,96)², в суммах и разностях они складываются.",
    en: "Limits: each figure has the variance (volume · ± / 1.96)²; in sums and differences they add up.",
  },
  {
    ky: "Булактар: Lambert, Hirner. Losses from Water Supply Systems. IWA, 2000; Lambert et al. A Review of Performance Indicators for Real Losses. AQUA, 1999; AWWA M36; Liemberger, McKenzie. Accuracy Limitations of the ILI. 2005 (Дүйнөлүк банктын топтору).",
    ru: "Источники: Lambert, Hirner. Losses from Water Supply Systems. IWA, 2000; Lambert et al. A Review of Performance Indicators for Real Losses. AQUA, 1999; AWWA M36; Liemberger, McKenzie. Accuracy Limitations of the ILI. 2005 (группы Всемирного банка).",
    en: "Sources: Lambert, Hirner. Losses from Water Supply Systems. IWA, 2000; Lambert et al. A Review of Performance Indicators for Real Losses. AQUA, 1999; AWWA M36; Liemberger, McKenzie. Accuracy Limitations of the ILI. 2005 (World Bank bands).",
  },
];
