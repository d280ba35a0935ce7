import type { PlannedWork } from "#contract/street-plan.ts";
import { planWork } from "#layers/council/plan-work.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import type { Text } from "#layers/kit/text.ts";
import { unitPrice } from "#layers/registers/unit-price.ts";
import { fill, type Wrong } from "#server/platform/http/problems.ts";
import type { Price } from "./price-queries.ts";

type Line = { readonly id: string; readonly work: PlannedWork["work"]; readonly index: number };

const wrongOf = (
  { id, index }: Line,
  field: string,
  code: string,
  value: unknown,
  said: { readonly message: Text; readonly cure: Text },
): Wrong => ({ layer: planWork.id, id, field: `works.${index}.${field}`, code, value, ...said });

const workText = ({ work }: Line): Text => streetWorks[work];
const unitText = (unit: Price["unit"]): Text => unitPrice.fields.unit.values[unit];

const whereToEnter = (line: Line, year: number): Text =>
  fill(
    {
      ky: "«Маалымат → {register}» реестрине {year}-жылдын баасын киргизип («{work}», «Баалардын жылы» — {year}), аны ушул сапта тандаңыз.",
      ru: "Внесите цену {year} года в реестр «Данные → {register}» («{work}», «Цены года» — {year}) и выберите её в этой строке.",
      en: "Enter the price of {year} in the register “Data → {register}” (“{work}”, prices of {year}) and choose it on this line.",
    },
    { year, register: unitPrice.title, work: workText(line) },
  );

/** Above a proposal every work has a price of the plan's own year. */
export const noPrice = (line: Line, year: number): Wrong =>
  wrongOf(line, "unit_price_id", "no-price", null, {
    message: fill(
      {
        ky: "«{work}» ишинин {year}-жылдагы баасы тандалган эмес.",
        ru: "Для работы «{work}» не выбрана цена {year} года.",
        en: "No price of {year} is chosen for the work “{work}”.",
      },
      { work: workText(line), year },
    ),
    cure: whereToEnter(line, year),
  });

export const priceOfOtherYear = (line: Line, price: Price, year: number): Wrong =>
  wrongOf(line, "unit_price_id", "price-of-other-year", price.id, {
    message: fill(
      {
        ky: "«{work}» ишинин тандалган баасы {other}-жылдыкы, план болсо {year}-жылдыкы.",
        ru: "Выбранная цена работы «{work}» относится к {other} году, а план — к {year}.",
        en: "The chosen price of “{work}” is of {other}, but the plan is of {year}.",
      },
      { work: workText(line), other: price.price_year ?? "—", year },
    ),
    cure: whereToEnter(line, year),
  });

export const priceEnded = (line: Line, price: Price, year: number): Wrong =>
  wrongOf(line, "unit_price_id", "price-ended", price.id, {
    message: fill(
      {
        ky: "«{work}» ишинин тандалган баасы {day} күнүнөн тартып күчүндө эмес.",
        ru: "Выбранная цена работы «{work}» не действует с {day}.",
        en: "The chosen price of “{work}” is not in force since {day}.",
      },
      { work: workText(line), day: price.ended_on ?? "" },
    ),
    cure: whereToEnter(line, year),
  });

export const noSuchPrice = (line: Line, id: string, year: number): Wrong =>
  wrongOf(line, "unit_price_id", "no-such-row", id, {
    message: fill(
      {
        ky: "«{work}» ишинин мындай баасы жок.",
        ru: "Такой цены для работы «{work}» нет.",
        en: "There is no such price for the work “{work}”.",
      },
      { work: workText(line) },
    ),
    cure: whereToEnter(line, year),
  });

export const priceOfOtherWork = (line: Line, price: Price): Wrong =>
  wrongOf(line, "unit_price_id", "price-of-other-work", price.id, {
    message: fill(
      {
        ky: "Тандалган баа «{other}» ишине, «{work}» ишине эмес.",
        ru: "Выбранная цена — для работы «{other}», а не «{work}».",
        en: "The chosen price is for “{other}”, not for “{work}”.",
      },
      { other: streetWorks[price.work], work: workText(line) },
    ),
    cure: {
      ky: "Ошол эле иштин баасын тандаңыз.",
      ru: "Выберите цену той же работы.",
      en: "Choose a price of the same work.",
    },
  });

export const priceOfOtherUnit = (line: Line, price: Price, unit: Price["unit"] | null): Wrong =>
  wrongOf(line, "unit", "price-of-other-unit", unit, {
    message: fill(
      {
        ky: "«{work}» ишинин баасы {price} коюлган, көлөмү болсо башка бирдикте.",
        ru: "Цена работы «{work}» указана {price}, а объём — в других единицах.",
        en: "The price of “{work}” is {price}, but the quantity has another unit.",
      },
      { work: workText(line), price: unitText(price.unit) },
    ),
    cure: fill(
      {
        ky: "Көлөмдү ошол бирдикте жазыңыз ({price}) же башка баа тандаңыз.",
        ru: "Запишите объём в той же единице ({price}) или выберите другую цену.",
        en: "Write the quantity in that unit ({price}), or choose another price.",
      },
      { price: unitText(price.unit) },
    ),
  });

export const noQuantity = (line: Line): Wrong =>
  wrongOf(line, "quantity", "no-quantity", null, {
    message: fill(
      {
        ky: "«{work}» ишинин көлөмү жазылган эмес.",
        ru: "Не указан объём работы «{work}».",
        en: "The work “{work}” has no quantity.",
      },
      { work: workText(line) },
    ),
    cure: {
      ky: "Картадан өлчөнгөнүн алыңыз же көлөмүн кол менен жазыңыз.",
      ru: "Возьмите измеренный по карте или впишите объём вручную.",
      en: "Take what the map measured, or write the quantity by hand.",
    },
  });

export const workTwice = (line: Line): Wrong =>
  wrongOf(line, "id", "twice", line.id, {
    message: fill(
      {
        ky: "«{work}» сабы эки жолу кездешет.",
        ru: "Строка «{work}» встречается дважды.",
        en: "The line “{work}” stands twice.",
      },
      { work: workText(line) },
    ),
    cure: { ky: "Бирин өчүрүңүз.", ru: "Уберите одну из них.", en: "Take one of them out." },
  });

export const noSuchAsset = (line: Line, id: string): Wrong =>
  wrongOf(line, "assets", "no-such-row", id, {
    message: fill(
      {
        ky: "«{work}» ишинде жок тармак бөлүгү көрсөтүлгөн.",
        ru: "В работе «{work}» указан участок сети, которого нет.",
        en: "The work “{work}” names a network row that is not there.",
      },
      { work: workText(line) },
    ),
    cure: {
      ky: "Тармактын бөлүгүн картадан кайра тандаңыз.",
      ru: "Выберите участок сети на карте заново.",
      en: "Choose the network row on the map again.",
    },
  });

export const tooMuch = (line: Line, most: number): Wrong =>
  wrongOf(line, "quantity", "too-much", line.id, {
    message: fill(
      {
        ky: "«{work}» ишинин суммасы {most} сомдон ашат.",
        ru: "Сумма работы «{work}» больше {most} сомов.",
        en: "The amount of “{work}” is above {most} som.",
      },
      { work: workText(line), most },
    ),
    cure: {
      ky: "Көлөмүн жана баасын текшериңиз: бир жеринде нөл ашык.",
      ru: "Проверьте объём и цену: где-то лишний ноль.",
      en: "Check quantity and price: one of them has a zero too many.",
    },
  });
