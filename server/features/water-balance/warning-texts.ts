import type { Text } from "#layers/kit/text.ts";

export const noSystemInput: Text = {
  ky: "Канча суу тартылганы берилген эмес: анысыз жоготууну да, төлөнбөгөн сууну да эсептөөгө болбойт.",
  ru: "Не указано, сколько воды поднято: без этого не рассчитать ни потери, ни неоплаченную воду.",
  en: "The system input is not given: without it neither losses nor unpaid water can be calculated.",
};
export const noBilledMetered: Text = {
  ky: "Эсептегич боюнча акысы эсептелген суу берилген эмес: жоготуу белгисиз бойдон калат. Андай суу жок болсо, 0 деп жазыңыз.",
  ru: "Не указано начисленное по приборам: потери остаются неизвестными. Если такой воды нет, укажите 0.",
  en: "Billed metered consumption is not given: losses stay unknown. If there is none, give 0.",
};
export const noBilledUnmetered: Text = {
  ky: "Норма боюнча акысы эсептелген суу берилген эмес, 0 деп алынды: андай суу болсо, жоготуу ашыкча чыгат.",
  ru: "Не указано начисленное по норме, принят 0: если такая вода есть, потери завышены.",
  en: "Billed unmetered consumption is not given and taken as 0: if there is any, the losses come out too large.",
};
export const noUnbilledMetered: Text = {
  ky: "Өлчөнүп, акысы эсептелбеген суу берилген эмес, 0 деп алынды: андай суу болсо, жоготуу ашыкча чыгат.",
  ru: "Не указана вода, учтённая приборами без начисления, принят 0: если она есть, потери завышены.",
  en: "Unbilled metered consumption is not given and taken as 0: if there is any, the losses come out too large.",
};
export const noInaccuracies: Text = {
  ky: "Абоненттердин эсептегичтеринин катасы берилген эмес, 0 деп алынды: алар кем көрсөтсө, агып кетүү ашыкча чыгат.",
  ru: "Не указана погрешность водомеров абонентов, принят 0: если они недоучитывают, утечки завышены.",
  en: "Customer metering inaccuracies are not given and taken as 0: if meters leave water out, real losses come out too large.",
};
export const underRegistrationNotUsed: Text = {
  ky: "Эсептегичтердин катасы көлөм менен да, пайыз менен да берилген: көлөмү алынды, пайызы эсепке кирген жок.",
  ru: "Погрешность водомеров указана и объёмом, и процентом: взят объём, процент в расчёт не вошёл.",
  en: "Metering inaccuracies are given as a volume and as a percentage: the volume was taken, the percentage was not used.",
};
export const noPaid: Text = {
  ky: "Төлөнгөн суу берилген эмес: төлөнбөгөн суунун үлүшү белгисиз бойдон калат.",
  ru: "Не указана оплаченная вода: доля неоплаченной остаётся неизвестной.",
  en: "The paid volume is not given: the share of unpaid water stays unknown.",
};
export const noSystemData: Text = {
  ky: "Берилген эмес же нөл: {names}. Болбой койбой турган агып кетүүнү да, аны менен салыштырууну да толук эсептөөгө болбойт.",
  ru: "Не указано или равно нулю: {names}. Неизбежные утечки и сравнение с ними не рассчитать полностью.",
  en: "Not given, or zero: {names}. Unavoidable losses and what is compared with them cannot all be calculated.",
};
export const noPrivatePipe: Text = {
  ky: "Участоктун чегинен эсептегичке чейинки түтүк берилген эмес, 0 деп алынды: болбой койбой турган агып кетүү кем, агып кетүү индекси ашыкча чыгышы мүмкүн.",
  ru: "Не указана длина трубы от границы участка до водомера, принят 0: неизбежные утечки могут быть занижены, а индекс утечек завышен.",
  en: "The pipe from property boundary to meter is not given and taken as 0: unavoidable losses may come out too small and the leakage index too large.",
};
export const limitsWider: Text = {
  ky: "«{name}»: ±{percent} % аралык маанинин өзүнөн кең, ал нөлдөн да аз болушу мүмкүн дегенди билдирет. Андан чыккан чектер ишенимсиз, бул санды биринчи тактаңыз.",
  ru: "«{name}»: пределы ±{percent} % шире самого значения, то есть оно могло бы быть и меньше нуля. Пределы результата ненадёжны: уточните это число первым.",
  en: "“{name}”: limits of ±{percent} % are wider than the value, as if it could be below zero. Limits of the result cannot be relied on: measure this first.",
};
export const billedAboveInput: Text = {
  ky: "Акысы эсептелген суу ({billed}) тартылгандан ({intake}) көп: жоготуу нөлдөн аз чыгат. Мезгилдерин жана сандарды текшериңиз.",
  ru: "Начислено ({billed}) больше, чем поднято ({intake}): потери выходят меньше нуля. Проверьте периоды и числа.",
  en: "Billed water ({billed}) exceeds the system input ({intake}): losses come out below zero. Check the periods and the figures.",
};
export const authorisedAboveInput: Text = {
  ky: "Уруксат менен керектелген суу ({authorised}) тартылгандан ({intake}) көп: жоготуу нөлдөн аз чыгат. Сандарды текшериңиз.",
  ru: "Разрешённое потребление ({authorised}) больше, чем поднято ({intake}): потери выходят меньше нуля. Проверьте числа.",
  en: "Authorised consumption ({authorised}) exceeds the system input ({intake}): losses come out below zero. Check the figures.",
};
export const realBelowZero: Text = {
  ky: "Агып кетүү нөлдөн аз чыкты ({real}): мындай болбойт. Тартылган суу кем же калган бөлүктөрү ашыкча берилген.",
  ru: "Физические потери вышли меньше нуля ({real}): так не бывает. Подъём занижен, или остальные составляющие завышены.",
  en: "Real losses come out below zero ({real}), which cannot be: the input is too small, or other components are too large.",
};
export const paidAboveBilled: Text = {
  ky: "Төлөнгөн суу ({paid}) акысы эсептелгенден ({billed}) көп: мурунку карыз төлөнгөн болушу мүмкүн. Анда төлөнбөгөн суунун үлүшү кем чыгат.",
  ru: "Оплачено ({paid}) больше, чем начислено ({billed}): возможно, гасили прежний долг. Тогда доля неоплаченной воды занижена.",
  en: "Paid water ({paid}) exceeds what was billed ({billed}): old debts may be among it. Then the share of unpaid water comes out too small.",
};
export const paidAboveInput: Text = {
  ky: "Төлөнгөн суу ({paid}) тартылгандан ({intake}) көп: төлөнбөгөн суунун үлүшү нөлдөн аз чыгат. Мезгилдерин жана сандарды текшериңиз.",
  ru: "Оплачено ({paid}) больше, чем поднято ({intake}): доля неоплаченной воды выходит меньше нуля. Проверьте периоды и числа.",
  en: "Paid water ({paid}) exceeds the system input ({intake}): the share of unpaid water comes out below zero. Check the periods and the figures.",
};
export const indexBelowOne: Text = {
  ky: "Агып кетүү индекси {index}: агып кетүү болбой койбой турганынан да аз. Бул сейрек болот: тартылган сууну өлчөөнү жана калган бөлүктөрдү текшериңиз.",
  ru: "Индекс утечек {index}: утечек меньше неизбежных. Так бывает редко: проверьте измерение подъёма и остальные составляющие.",
  en: "A leakage index of {index} means less than unavoidable losses. That is rare: check how the input is measured, and the other components.",
};
export const indexDoubtful: Text = {
  ky: "Агып кетүү индекси {index}: мынча көп болушу күмөндүү. Агып кетүү катары эсептелген суунун бир бөлүгү катталбаган же сугатка кеткен керектөө болушу мүмкүн.",
  ru: "Индекс утечек {index}: столько едва ли возможно. Часть того, что сочтено утечками, может быть незарегистрированным потреблением или поливом.",
  en: "A leakage index of {index} is hardly possible: part of what counts as leakage may be unregistered consumption or watering.",
};
export const smallSystem: Text = {
  ky: "Тармак чакан (өлчөмү {size}, формула {least} жана андан көп үчүн): болбой койбой турган агып кетүү жана индекс болжолдуу гана.",
  ru: "Система мала (размер {size}, формула — от {least}): неизбежные утечки и индекс лишь приблизительны.",
  en: "The system is small (size {size}, the formula holds from {least}): unavoidable losses and the index are rough only.",
};
export const lowDensity: Text = {
  ky: "Кошулмалар сейрек: километрине {density} (формула {least} жана андан көп үчүн). Бир кошулмага эсептелген жоготуу ашыкча көрүнөт, километрге эсептегени ишенимдүүрөөк.",
  ru: "Вводов мало: {density} на километр (формула — от {least}). Потери на один ввод выглядят завышенными; надёжнее считать на километр.",
  en: "Connections are few: {density} per km (the formula holds from {least}). Losses per connection look too large; per km they say more.",
};
export const pressureOutOfRange: Text = {
  ky: "Орточо басым {metres} м, формула {low}–{high} м үчүн: болбой койбой турган агып кетүү жана индекс болжолдуу гана.",
  ru: "Среднее давление {metres} м, формула — для {low}–{high} м: неизбежные утечки и индекс лишь приблизительны.",
  en: "The average pressure is {metres} m, the formula holds for {low}–{high} m: unavoidable losses and the index are rough only.",
};
