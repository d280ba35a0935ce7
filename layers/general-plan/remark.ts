import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, date, reference, text, uuid } from "#layers/kit/field.ts";
import { staff } from "#layers/kit/roles.ts";

/**
 * The head of a thread: what the map, the table, search and exports need. Steps, files and the anchor as it was stand
 * behind it in tables of their own; the point is where the remark was made and never moves.
 */
export const remark = defineLayer({
  id: "remark",
  theme: "general_plan",
  title: { ky: "Эскертүү жана сунуш", ru: "Замечание и предложение", en: "Remark or proposal" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        remark: { ky: "эскертүү", ru: "замечание", en: "remark" },
        proposal: { ky: "сунуш", ru: "предложение", en: "proposal" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true, tile: true },
    ),
    state: choice(
      {
        open: { ky: "ачык", ru: "открыто", en: "open" },
        in_work: { ky: "иште", ru: "в работе", en: "in work" },
        answered: { ky: "жооп берилди", ru: "дан ответ", en: "answered" },
        resolved: { ky: "чечилди", ru: "решено", en: "resolved" },
        rejected: { ky: "четке кагылды", ru: "отклонено", en: "rejected" },
      },
      { label: { ky: "Каралышы", ru: "Рассмотрение", en: "Progress" }, required: true, tile: true },
    ),
    text: text({
      label: { ky: "Мазмуну", ru: "Содержание", en: "Text" },
      maxLength: 5000,
      multiline: true,
      required: true,
    }),
    answer: text({ label: { ky: "Жообу", ru: "Ответ", en: "Answer" }, maxLength: 5000, multiline: true }),
    author_name: text({ label: { ky: "Автору", ru: "Автор", en: "Author" }, required: true }),
    author_id: uuid({ label: { ky: "Автордун номери", ru: "Номер автора", en: "Author's id" } }),
    assignee_name: text({
      label: { ky: "Жооптуу аткаруучу", ru: "Ответственный исполнитель", en: "Assignee" },
    }),
    assignee_id: uuid({
      label: { ky: "Аткаруучунун номери", ru: "Номер исполнителя", en: "Assignee's id" },
    }),
    due_on: date({ label: { ky: "Мөөнөтү", ru: "Срок", en: "Due" } }),
    about: text({ label: { ky: "Эмне жөнүндө", ru: "О чём", en: "About" }, maxLength: 300 }),
    plan_variant_id: reference({
      label: { ky: "Пландын варианты", ru: "Вариант плана", en: "Plan variant" },
      layer: "plan_variant",
    }),
  },
  minZoom: 11,
  labelMinZoom: 15,
  read: staff,
  edit: staff,
  keptBy: "remarks",
  label: "{code}",
  search: ["code", "text", "author_name"],
  symbology: {
    color: {
      field: "state",
      values: {
        open: { light: "#b3261e", dark: "#ff8a80" },
        in_work: { light: "#8a5a00", dark: "#ffca66" },
        answered: { light: "#1d5fa8", dark: "#8ec5ff" },
        resolved: { light: "#2f7d3b", dark: "#8fd694" },
        rejected: { light: "#5b6470", dark: "#b6bfca" },
      },
      unknown: "#6b6b6b",
    },
    marker: {
      field: "state",
      values: {
        open: "triangle",
        in_work: "diamond",
        answered: "square",
        resolved: "ring",
        rejected: "cross",
      },
      unknown: "circle",
    },
    size: 8,
  },
});
