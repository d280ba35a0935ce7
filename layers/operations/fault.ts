import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, count, date, number, reference, text, timestamp, uuid } from "#layers/kit/field.ts";
import { staff } from "#layers/kit/roles.ts";
import { manhole } from "#layers/sewer/manhole.ts";
import { sewerPipe } from "#layers/sewer/sewer-pipe.ts";
import { waterMain } from "#layers/water/water-main.ts";

/** Approximate: told from memory, or copied from a paper book that gives only the day. */
const approximate = (label: { ky: string; ru: string; en: string }) => boolean({ label });

/**
 * A failure of a network, from the first word of it to the check after its repair. Steps, files, the caller and the
 * anchor stand behind the row in tables of their own; what of the asset mattered that day is frozen in it.
 * Times are those of BABE run times (awareness, location, repair) with isolation and restoration of the supply.
 */
export const fault = defineLayer({
  id: "fault",
  theme: "operations",
  title: { ky: "Авария", ru: "Авария", en: "Fault" },
  geometry: "Point",
  fields: {
    network: choice(
      {
        water: { ky: "суу түтүгү", ru: "водопровод", en: "water" },
        sewer: { ky: "канализация", ru: "канализация", en: "sewer" },
        heat: { ky: "жылуулук", ru: "тепло", en: "heat" },
      },
      { label: { ky: "Тармагы", ru: "Сеть", en: "Network" }, required: true, tile: true },
    ),
    kind: choice(
      {
        burst: { ky: "түтүктүн жарылуусу", ru: "порыв трубы", en: "pipe burst" },
        service_leak: { ky: "үйгө кошулган түтүктөн агуу", ru: "утечка на вводе", en: "service leak" },
        leak: { ky: "агып кетүү", ru: "утечка", en: "leak" },
        valve: { ky: "жапкыч бузулган", ru: "неисправна задвижка", en: "valve fault" },
        hydrant: { ky: "гидрант бузулган", ru: "неисправен гидрант", en: "hydrant fault" },
        no_supply: { ky: "суу же жылуулук жок", ru: "нет подачи", en: "no supply" },
        low_pressure: { ky: "басым төмөн", ru: "слабый напор", en: "low pressure" },
        blockage: { ky: "тыгылып калуу", ru: "засор", en: "blockage" },
        collapse: { ky: "түтүктүн урашы", ru: "обрушение", en: "collapse" },
        surcharge: { ky: "саркынды ташып чыгуу", ru: "подпор, излив", en: "surcharge" },
        missing_cover: { ky: "капкагы жок кудук", ru: "нет крышки люка", en: "missing cover" },
        pump_stop: { ky: "насос токтоду", ru: "остановка насоса", en: "pump stop" },
        duct_flooded: { ky: "каналга суу толду", ru: "затоплен канал", en: "duct flooded" },
        low_temperature: { ky: "температура төмөн", ru: "низкая температура", en: "low temperature" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true, tile: true },
    ),
    state: choice(
      {
        new: { ky: "жаңы", ru: "новая", en: "new" },
        assigned: { ky: "бригада дайындалды", ru: "бригада назначена", en: "crew assigned" },
        isolated: { ky: "бөлүк жабылды", ru: "участок перекрыт", en: "section isolated" },
        repaired: { ky: "оңдолду", ru: "отремонтировано", en: "repaired" },
        restored: { ky: "калыбына келтирилди", ru: "восстановлено", en: "restored" },
        verified: { ky: "текшерилди", ru: "проверено", en: "verified" },
        rejected: { ky: "четке кагылды", ru: "отклонено", en: "rejected" },
        duplicate: { ky: "кайталанган", ru: "повтор", en: "duplicate" },
        reopened: { ky: "кайра ачылды", ru: "открыта повторно", en: "reopened" },
      },
      {
        label: { ky: "Авариянын абалы", ru: "Состояние аварии", en: "State" },
        required: true,
        tile: true,
      },
    ),
    urgency: choice(
      {
        emergency: { ky: "авариялык", ru: "аварийный", en: "emergency" },
        normal: { ky: "кадимки", ru: "обычный", en: "normal" },
      },
      { label: { ky: "Шашылыштыгы", ru: "Срочность", en: "Urgency" }, required: true, tile: true },
    ),
    what: text({
      label: { ky: "Эмне болду", ru: "Что случилось", en: "What happened" },
      maxLength: 2000,
      multiline: true,
    }),
    address: text({
      label: { ky: "Дареги (айтылгандай)", ru: "Адрес (как назван)", en: "Address as heard" },
      maxLength: 300,
    }),
    street_id: reference({ label: { ky: "Көчөсү", ru: "Улица", en: "Street" }, layer: "street" }),
    detection: choice(
      {
        reported: { ky: "кабарланган", ru: "сообщили", en: "reported" },
        found: { ky: "өзүбүз таптык", ru: "обнаружили сами", en: "found by the utility" },
      },
      { label: { ky: "Кантип билинди", ru: "Как стало известно", en: "Detection" }, required: true },
    ),
    cause: choice(
      {
        corrosion: { ky: "дат басуу", ru: "коррозия", en: "corrosion" },
        frost: { ky: "тоңуу", ru: "промерзание", en: "frost" },
        ground_movement: { ky: "жердин жылышы", ru: "подвижка грунта", en: "ground movement" },
        third_party: { ky: "бөтөн адамдардын иши", ru: "чужие работы", en: "third party" },
        pressure_surge: { ky: "гидравликалык сокку", ru: "гидроудар", en: "pressure surge" },
        traffic: { ky: "унаалардын жүгү", ru: "нагрузка от транспорта", en: "traffic" },
        wear: { ky: "эскиргендик", ru: "износ", en: "wear" },
        foreign_matter: {
          ky: "таштанды, май, тамыр",
          ru: "мусор, жир, корни",
          en: "litter, grease or roots",
        },
      },
      { label: { ky: "Себеби", ru: "Причина", en: "Cause" }, tile: true },
    ),
    aware_at: timestamp({
      label: { ky: "Билинген убактысы", ru: "Стало известно", en: "Aware" },
      required: true,
    }),
    aware_approximate: approximate({
      ky: "Билинген убактысы болжолдуу",
      ru: "Стало известно: примерно",
      en: "Aware: approximate",
    }),
    located_at: timestamp({ label: { ky: "Орду табылган убактысы", ru: "Место найдено", en: "Located" } }),
    located_approximate: approximate({
      ky: "Орду табылган убактысы болжолдуу",
      ru: "Место найдено: примерно",
      en: "Located: approximate",
    }),
    isolated_at: timestamp({ label: { ky: "Жабылган убактысы", ru: "Перекрыто", en: "Isolated" } }),
    isolated_approximate: approximate({
      ky: "Жабылган убактысы болжолдуу",
      ru: "Перекрыто: примерно",
      en: "Isolated: approximate",
    }),
    repaired_at: timestamp({ label: { ky: "Оңдолгон убактысы", ru: "Отремонтировано", en: "Repaired" } }),
    repaired_approximate: approximate({
      ky: "Оңдолгон убактысы болжолдуу",
      ru: "Отремонтировано: примерно",
      en: "Repaired: approximate",
    }),
    restored_at: timestamp({
      label: { ky: "Калыбына келген убактысы", ru: "Восстановлено", en: "Restored" },
    }),
    restored_approximate: approximate({
      ky: "Калыбына келген убактысы болжолдуу",
      ru: "Восстановлено: примерно",
      en: "Restored: approximate",
    }),
    due_at: timestamp({ label: { ky: "Мөөнөтү", ru: "Срок", en: "Due" } }),
    crew_name: text({ label: { ky: "Бригада", ru: "Бригада", en: "Crew" } }),
    crew_id: uuid({ label: { ky: "Бригаданын номери", ru: "Номер бригады", en: "Crew's id" } }),
    asset_layer: text({ label: { ky: "Объекттин катмары", ru: "Слой объекта", en: "Asset's layer" } }),
    asset_id: uuid({ label: { ky: "Объекттин номери", ru: "Номер объекта", en: "Asset's id" } }),
    asset_code: text({ label: { ky: "Объект", ru: "Объект", en: "Asset" } }),
    chainage_m: number({
      label: { ky: "Башынан аралыгы", ru: "Пикетаж", en: "Chainage" },
      unit: "m",
      decimals: 1,
      min: 0,
    }),
    asset_material: choice(
      {
        ...waterMain.fields.material.values,
        ...sewerPipe.fields.material.values,
        ...manhole.fields.material.values,
      },
      { label: { ky: "Ошол кездеги материалы", ru: "Материал на тот день", en: "Material that day" } },
    ),
    asset_diameter_mm: number({
      label: { ky: "Ошол кездеги диаметри", ru: "Диаметр на тот день", en: "Diameter that day" },
      unit: "mm",
      decimals: 0,
      min: 0,
      max: 5000,
    }),
    asset_age_years: count({
      label: { ky: "Ошол кездеги жашы", ru: "Возраст на тот день", en: "Age that day" },
      unit: "years",
      max: 300,
    }),
    connections_cut: count({
      label: { ky: "Өчүрүлгөн кошулуулар", ru: "Отключено вводов", en: "Connections cut off" },
      max: 1_000_000,
    }),
    residents_cut: count({
      label: { ky: "Өчүрүлгөн тургундар", ru: "Отключено жителей", en: "Residents cut off" },
      max: 10_000_000,
    }),
    duplicate_of_id: reference({
      label: { ky: "Кайсынын кайталанышы", ru: "Повтор аварии", en: "Duplicate of" },
      layer: "fault",
    }),
    logged_on: date({ label: { ky: "Жазылган күнү", ru: "Записана", en: "Logged on" }, required: true }),
  },
  minZoom: 11,
  labelMinZoom: 15,
  read: staff,
  edit: ["crew", "dispatcher", "engineer", "admin"],
  keptBy: "faults",
  label: "{code}",
  search: ["code", "address", "what"],
  symbology: {
    color: {
      field: "state",
      values: {
        new: { light: "#b3261e", dark: "#ff8a80" },
        reopened: { light: "#b3261e", dark: "#ff8a80" },
        assigned: { light: "#8a5a00", dark: "#ffca66" },
        isolated: { light: "#6a3fa0", dark: "#cbb0ff" },
        repaired: { light: "#1d5fa8", dark: "#8ec5ff" },
        restored: { light: "#2f7d3b", dark: "#8fd694" },
        verified: { light: "#4c6b52", dark: "#a9c8ae" },
        rejected: { light: "#5b6470", dark: "#b6bfca" },
        duplicate: { light: "#5b6470", dark: "#b6bfca" },
      },
      unknown: "#6b6b6b",
    },
    marker: {
      field: "state",
      values: {
        new: "triangle",
        reopened: "triangle",
        assigned: "diamond",
        isolated: "square",
        repaired: "pentagon",
        restored: "ring",
        verified: "circle",
        rejected: "cross",
        duplicate: "cross",
      },
      unknown: "circle",
    },
    size: 9,
  },
});
