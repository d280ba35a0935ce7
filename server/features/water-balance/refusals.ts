import { balanceInputNames, signedVolumes, type WaterBalanceInput } from "#contract/water-balance.ts";
import type { Text } from "#layers/kit/text.ts";
import { fill, HttpProblem, type Wrong } from "#server/platform/http/problems.ts";
import { inputTexts } from "./input-names.ts";
import { numberText } from "./number-text.ts";

/** Throws 422 with every input that no balance can have. */
export function refuseImpossible(input: WaterBalanceInput): void {
  const wrongs: Wrong[] = [];
  if (input.period_days <= 0)
    wrongs.push({
      code: "no-period",
      field: "period_days",
      value: input.period_days,
      message: fill(noPeriod, { value: numberText(input.period_days) }),
      cure: noPeriodCure,
    });
  for (const name of balanceInputNames) {
    const value = input[name]?.value ?? 0;
    if (value < 0 && !signedVolumes.includes(name))
      wrongs.push({
        code: "below-zero",
        field: name,
        value,
        message: fill(belowZero, { name: inputTexts[name], value: numberText(value, 3) }),
        cure: belowZeroCure,
      });
  }
  const given = input.customer_meter_under_registration_percent ?? 0;
  const percent = typeof given === "number" ? given : given.value;
  if (percent >= 100)
    wrongs.push({
      code: "percentage-over-100",
      field: "customer_meter_under_registration_percent",
      value: percent,
      message: fill(over100, { value: numberText(percent) }),
      cure: over100Cure,
    });
  const [first] = wrongs;
  if (first)
    throw new HttpProblem({
      status: 422,
      type: "balance-refused",
      title: refused,
      detail: first.message,
      wrongs,
    });
}

const refused: Text = {
  ky: "Баланс эсептелген жок",
  ru: "Баланс не рассчитан",
  en: "The balance was not calculated",
};
const noPeriod: Text = {
  ky: "Мезгил {value} күн: нөлдөн көп болушу керек.",
  ru: "Период {value} дней: должен быть больше нуля.",
  en: "The period is {value} days: it must be more than zero.",
};
const noPeriodCure: Text = {
  ky: "Көлөмдөр канча күндүкү экенин жазыңыз: жыл болсо 365 же 366.",
  ru: "Укажите, за сколько дней взяты объёмы: за год 365 или 366.",
  en: "Give the number of days that the volumes are of: 365 or 366 for a year.",
};
const belowZero: Text = {
  ky: "«{name}» нөлдөн аз: {value}.",
  ru: "«{name}» меньше нуля: {value}.",
  en: "“{name}” is below zero: {value}.",
};
const belowZeroCure: Text = {
  ky: "Нөл же андан чоң сан жазыңыз; белгисиз болсо, бош калтырыңыз. Терс болушу мүмкүн: эсептегичтердин катасы жана эсепке алуу каталары гана.",
  ru: "Укажите ноль или больше; если неизвестно, оставьте пустым. Отрицательными могут быть только погрешность водомеров и ошибки учёта.",
  en: "Give zero or more, or leave it empty if it is unknown. Only metering inaccuracies and data handling errors may be below zero.",
};
const over100: Text = {
  ky: "Эсептегичтер суунун {value} % көрсөтпөйт дегени мүмкүн эмес: анда алар эч нерсе көрсөтпөйт.",
  ru: "Водомеры не могут недоучитывать {value} %: тогда они не показывали бы ничего.",
  en: "Meters cannot leave out {value} % of the water: they would show nothing at all.",
};
const over100Cure: Text = {
  ky: "100дөн аз пайыз жазыңыз, адатта 1ден 10го чейин.",
  ru: "Укажите меньше 100 %, обычно от 1 до 10.",
  en: "Give less than 100 %, usually 1 to 10.",
};
