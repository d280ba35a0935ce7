import type { BalanceVolume } from "#contract/water-balance.ts";
import type { Text } from "#layers/kit/text.ts";

export const measureTexts = {
  item: {
    ky: "{name}: агып кетүүнүн белгисиздигинин {percent} %ы ушундан. {advice}",
    ru: "{name}: отсюда {percent} % неопределённости утечек. {advice}",
    en: "{name}: {percent} % of what is uncertain about leakage comes from it. {advice}",
  },
  unknown: {
    ky: "Азырынча айтууга болбойт: кирген сандардын чектери (±) берилген эмес. Ар бир санга канчалык так экенин жазыңыз.",
    ru: "Пока сказать нельзя: у исходных чисел нет пределов (±). Укажите для каждого, насколько оно точно.",
    en: "Nobody can say yet: the figures have no limits (±). Enter for each how exact it is.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How each volume becomes better known. */
export const adviceTexts = {
  system_input_volume: {
    ky: "Ар бир скважинага суу эсептегич коюп, барларын текшертүү керек.",
    ru: "Нужно поставить водомер на каждую скважину и поверить имеющиеся.",
    en: "Put a meter on every well and have those in place tested.",
  },
  billed_metered: {
    ky: "Эсептегичтердин көрсөткүчүн бир күндө алып, жазууларын салыштыруу керек.",
    ru: "Нужно снимать показания водомеров в один день и сверять записи.",
    en: "Read the meters on one day and compare the records.",
  },
  billed_unmetered: {
    ky: "Норма боюнча төлөгөн үйлөрдүн бир бөлүгүн бир нече ай өлчөп көрүү керек.",
    ru: "Нужно несколько месяцев измерять часть домов, которые платят по норме.",
    en: "Measure some of the houses that pay by norm for a few months.",
  },
  unbilled_metered: {
    ky: "Акысыз берилген суунун эсептегичтерин ай сайын жазып туруу керек.",
    ru: "Нужно ежемесячно записывать водомеры воды, отпущенной без платы.",
    en: "Write down the meters of unbilled water every month.",
  },
  unbilled_unmetered: {
    ky: "Өрткө жана тармакты жууга кеткен сууну журналга жазуу керек.",
    ru: "Нужно вести журнал воды на пожары и промывку сети.",
    en: "Keep a journal of water for fires and for flushing pipes.",
  },
  unauthorised_consumption: {
    ky: "Кварталдарды кыдырып, кошулмаларды абоненттердин тизмеси менен салыштыруу керек.",
    ru: "Нужно обойти кварталы и сверить вводы со списком абонентов.",
    en: "Go through the quarters and compare connections with the list of customers.",
  },
  customer_metering_inaccuracies: {
    ky: "Абоненттердин эсептегичтеринен тандап алып, текшертүү керек.",
    ru: "Нужно выборочно поверить водомеры абонентов.",
    en: "Have a sample of customers' meters tested.",
  },
  systematic_data_handling_errors: {
    ky: "Көрсөткүчтөн эсепке чейинки жолду тандап текшерүү керек.",
    ru: "Нужно выборочно проверить путь от показания до счёта.",
    en: "Check for a sample how a reading becomes a bill.",
  },
  paid_volume: {
    ky: "Кассанын жана банктын жазууларын салыштыруу керек.",
    ru: "Нужно сверить записи кассы и банка.",
    en: "Compare the records of the cash desk and of the bank.",
  },
} as const satisfies Readonly<Record<BalanceVolume, Text>>;
