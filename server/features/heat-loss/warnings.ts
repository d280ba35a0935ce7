import type { HeatLossResult, HeatWarning } from "#contract/heat-loss.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { fill } from "#server/platform/http/problems.ts";
import type { FoundDoubt } from "./doubts.ts";

const words: Readonly<Record<HeatWarning, Text>> = {
  hours_missing: {
    ky: "Мезгилдин узактыгы белгисиз: жылдык жоготуулар эсептелген жок, Вт/м гана бар.",
    ru: "Длительность сезона неизвестна: потери за год не рассчитаны, есть только Вт/м.",
    en: "The season's duration is not known: no loss of the year is calculated, only W/m.",
  },
  supply_missing: {
    ky: "Берүүнүн орточо температурасы белгисиз: бөлүктөрдүн жоготуусу эсептелген жок. Аны мезгилге жазыңыз.",
    ru: "Средняя температура подачи неизвестна: потери участков не рассчитаны. Впишите её в сезон.",
    en: "The mean supply temperature is not known: no loss of sections is calculated. Enter it for the season.",
  },
  return_above_supply: {
    ky: "Кайтуу ({back} °C) берүүдөн ({supply} °C) ысык: орундары алмашкан болушу мүмкүн. Эсеп ушул сандар менен жүргүзүлдү.",
    ru: "Обратка ({back} °C) горячее подачи ({supply} °C): возможно, перепутаны местами. Рассчитано с этими числами.",
    en: "The return ({back} °C) is hotter than the supply ({supply} °C): they may have been swapped. Calculated as they stand.",
  },
  supply_below_ground: {
    ky: "Берүү ({supply} °C) жерден ({ground} °C) муздак: мындай тармак жылуулук жоготпойт. Температураларды текшериңиз.",
    ru: "Подача ({supply} °C) холоднее грунта ({ground} °C): такая сеть тепла не теряет. Проверьте температуры.",
    en: "The supply ({supply} °C) is colder than the ground ({ground} °C): such a network loses nothing. Check the temperatures.",
  },
  outdoor_missing: {
    ky: "Абанын температурасы белгисиз: жер үстүндөгү {count} бөлүктүн ({metres} м) жылуулук өткөрүшү эсептелген жок: {names}.",
    ru: "Температура воздуха неизвестна: теплопередача надземных участков ({count}, {metres} м) не рассчитана: {names}.",
    en: "The outdoor temperature is not known: heat transfer of overhead sections ({count}, {metres} m) is not calculated: {names}.",
  },
  diameter_missing: {
    ky: "Диаметри белгисиз бөлүктөр: {count}, {metres} м. Алар суммага да, тармактын көлөмүнө да кирген жок: {names}.",
    ru: "Участки без диаметра: {count}, {metres} м. В суммы и в объём сети они не вошли: {names}.",
    en: "Sections without a diameter: {count}, {metres} m. They are left out of all sums and of the network's volume: {names}.",
  },
  year_missing: {
    ky: "Салынган жылы белгисиз бөлүктөр: {count}, {metres} м. Аларга ченем тандалган жок, ченем боюнча суммага кирбейт: {names}.",
    ru: "Участки без года постройки: {count}, {metres} м. Норма для них не выбрана, в сумму по нормам они не вошли: {names}.",
    en: "Sections without a year: {count}, {metres} m. No norm can be chosen for them, and they are left out of the sum by norms: {names}.",
  },
  norm_missing: {
    ky: "Ченемдин таблицасы жетпеген бөлүктөр: {count}, {metres} м. Ченем боюнча суммага кирбейт: {names}.",
    ru: "Участки, до которых таблицы норм не доходят: {count}, {metres} м. В сумму по нормам они не вошли: {names}.",
    en: "Sections beyond the tables of norms: {count}, {metres} m. They are left out of the sum by norms: {names}.",
  },
  norm_nearest: {
    ky: "{count} бөлүккө ({metres} м) өзүнүн таблицасы жок: эң жакыны алынды, бул — божомол. Өз таблицаңызды реестрге кошуңуз.",
    ru: "Для {count} участков ({metres} м) своей таблицы нет: взята ближайшая, это допущение. Добавьте свою таблицу в реестр.",
    en: "{count} sections ({metres} m) have no table of their own: the nearest is taken, which is an assumption. Add their table to the register.",
  },
  norm_unconfirmed: {
    ky: "Ченемдер басылган документ менен салыштырыла элек: алар салыштыруу үчүн гана, баа эмес.",
    ru: "Нормы не сверены с печатным документом: они для сравнения, а не для оценки.",
    en: "The norms have not been compared with the printed document: they are for comparison and judge nothing.",
  },
  norm_extrapolated: {
    ky: "Температура таблицанын чегинен тышкары ({count} бөлүк, {metres} м): ченем түз сызык менен улантылды.",
    ru: "Температура вне таблицы ({count} участков, {metres} м): норма продолжена по прямой.",
    en: "The temperature lies outside the table ({count} sections, {metres} m): the norm is continued in a straight line.",
  },
  supplied_missing: {
    ky: "Казанканалар канча жылуулук бергени белгисиз: жалпы жоготуу жана үлүштөр эсептелген жок.",
    ru: "Сколько отпустили котельные, неизвестно: общие потери и доли не рассчитаны.",
    en: "What the boiler houses supplied is not known: neither the total loss nor shares are calculated.",
  },
  billed_missing: {
    ky: "Керектөөчүлөргө канча эсептелгени белгисиз: жалпы жоготуу эсептелген жок.",
    ru: "Сколько начислено потребителям, неизвестно: общие потери не рассчитаны.",
    en: "What was billed is not known: the total loss is not calculated.",
  },
  billed_above_supplied: {
    ky: "Эсептелгени ({billed} Гкал) берилгенден ({supplied} Гкал) көп: жалпы жоготуу терс чыкты. Эки санды тең текшериңиз.",
    ru: "Начислено ({billed} Гкал) больше, чем отпущено ({supplied} Гкал): общие потери отрицательны. Проверьте оба числа.",
    en: "More was billed ({billed} Gcal) than supplied ({supplied} Gcal): the total loss is negative. Check both figures.",
  },
  limits_wider_than_value: {
    ky: "{value} санынын чеги ±{limits} %: өзүнөн кең. Мындай сан дээрлик эч нерсе айтпайт.",
    ru: "Пределы числа {value} — ±{limits} %: шире самого числа. Такое число почти ничего не говорит.",
    en: "The limits of {value} are ±{limits} %: wider than the figure. It says next to nothing.",
  },
  make_up_missing: {
    ky: "Тармакка кошулган суу белгисиз: агып кетүү тармактын көлөмүнүн саатына 0,25 % ченеми менен алынды.",
    ru: "Подпитка неизвестна: утечка взята по норме 0,25 % объёма сети в час.",
    en: "Make-up water is not known: leakage is taken by the norm, 0.25 % of the network's volume an hour.",
  },
  parts_above_total: {
    ky: "Бөлүктөрдүн суммасы жалпы жоготуудан {gcal} Гкал ашык: берилген же эсептелген жылуулук, же божомолдор туура эмес.",
    ru: "Части больше общих потерь на {gcal} Гкал: неверны отпуск или начисление либо допущения.",
    en: "The parts exceed the total loss by {gcal} Gcal: what was supplied or billed is wrong, or the assumptions are.",
  },
  tariff_missing: {
    ky: "Ошол күнгө жылуулуктун тарифи жок: сом менен эсептелген жок. Тарифти реестрге кошуңуз.",
    ru: "Тарифа на тепло на ту дату нет: в сомах не рассчитано. Добавьте тариф в реестр.",
    en: "No heat tariff holds on that day: nothing is calculated in som. Add the tariff to the register.",
  },
};

/** So many names in a sentence; the rest are counted. */
const mostNames = 10;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(", ");
  return names.length > mostNames ? `${shown} … +${names.length - mostNames}` : shown;
}

const shown = (value: number, language: Language): string => {
  const [whole = "", fraction] = (Math.round(value * 10) / 10).toString().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return fraction === undefined ? grouped : `${grouped}${language === "en" ? "." : ","}${fraction}`;
};

/** `nameOf`: what people call a section. */
export const warningsOf = (
  doubts: readonly FoundDoubt[],
  language: Language,
  nameOf: (id: string) => string = (id) => id,
): HeatLossResult["warnings"] =>
  doubts.map(({ code, sections, length_m, values }) => ({
    code,
    sections: [...sections],
    message: fill(words[code], {
      ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value, language)])),
      count: sections.length,
      metres: shown(Math.round(length_m), language),
      names: listed(sections.map(nameOf)),
    })[language],
  }));
