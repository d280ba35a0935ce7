import { organisation } from "#layers/registers/organisation.ts";
import type { Context } from "./context.ts";
import { type CityTable, type Item, sample, table } from "./rows.ts";

type Kind = Item<typeof organisation>["row"]["kind"];

/** Key, kind, titles, duties. Every name but the city's and the state's is invented and says so. */
const list: readonly (readonly [string, NonNullable<Kind>, string, string, string, string])[] = [
  [
    "city",
    "city",
    "Кант шаарынын мэриясы",
    "Мэрия города Кант",
    "Kant city hall",
    "көчөлөр, жашылдандыруу, тармактардын ээси · улицы, озеленение, собственник сетей · streets, greening, owner of the networks",
  ],
  [
    "highway",
    "state",
    "Республикалык жол ээси",
    "Владелец республиканских дорог",
    "Owner of the republic's highways",
    "Ленин көчөсү Бишкек-Торугарт автожолунун бөлүгү · улица Ленина — часть автодороги Бишкек-Торугарт · Lenin street is part of the Bishkek-Torugart highway",
  ],
  [
    "water_lessee",
    "lessee",
    "«Үлгү-Суу» ижарачы ишканасы",
    "Арендатор «Образец-Вода»",
    "Sample Water (lessee)",
    "суу түтүгү жана канализация · водопровод и канализация · water and sewerage",
  ],
  [
    "heat",
    "municipal_enterprise",
    "«Үлгү-Жылуулук» муниципалдык ишканасы",
    "МП «Образец-Тепло»",
    "Sample Heat municipal enterprise",
    "казанканалар жана жылуулук тармагы · котельные и тепловая сеть · boiler houses and heat network",
  ],
  [
    "greening",
    "municipal_enterprise",
    "«Үлгү-Жашыл» муниципалдык ишканасы",
    "МП «Образец-Зелень»",
    "Sample Green municipal enterprise",
    "бак-дарактар, арыктар, жарык · деревья, арыки, освещение · trees, aryks, lighting",
  ],
  [
    "railway",
    "state",
    "Темир жол ээси (үлгү)",
    "Владелец железной дороги (образец)",
    "Railway owner (sample)",
    "темир жол · железная дорога · railway",
  ],
  [
    "power",
    "private",
    "«Үлгү-Электр» ишканасы",
    "Предприятие «Образец-Электро»",
    "Sample Power company",
    "электр тармагы · электросети · power grid",
  ],
  [
    "gas",
    "private",
    "«Үлгү-Газ» ишканасы",
    "Предприятие «Образец-Газ»",
    "Sample Gas company",
    "газ тармагы · газовые сети · gas network",
  ],
  [
    "telecom",
    "private",
    "«Үлгү-Байланыш» ишканасы",
    "Предприятие «Образец-Связь»",
    "Sample Telecom company",
    "байланыш линиялары · линии связи · telecom lines",
  ],
  [
    "education",
    "state",
    "Билим берүү бөлүмү (үлгү)",
    "Отдел образования (образец)",
    "Education office (sample)",
    "мектептер, бала бакчалар · школы, детские сады · schools, kindergartens",
  ],
  [
    "health",
    "state",
    "Саламаттык сактоо бөлүмү (үлгү)",
    "Отдел здравоохранения (образец)",
    "Health office (sample)",
    "оорукана, клиникалар · больница, поликлиники · hospital, clinics",
  ],
];

export function organisationTable({ id }: Context): CityTable {
  const rows = list.map(
    ([key, kind, ky, ru, en, duties], i): Item<typeof organisation> => ({
      row: {
        id: id("organisation", key),
        code: `ORG-${String(i + 1).padStart(2, "0")}`,
        title_ky: ky,
        title_ru: ru,
        title_en: en,
        active: true,
        sort_order: i + 1,
        kind,
        duties,
        ...sample(),
      },
      geometry: null,
    }),
  );
  return table(organisation, rows);
}
