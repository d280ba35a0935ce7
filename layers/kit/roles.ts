import type { Text } from "./text.ts";

/** `public` is everybody, with or without an account. */
export const roles = [
  "public",
  "crew",
  "dispatcher",
  "engineer",
  "planner",
  "clerk",
  "finance",
  "council",
  "quarter_head",
  "admin",
] as const;
export type Role = (typeof roles)[number];

export const everyone: readonly Role[] = ["public"];

/** People of the town hall and of the utilities. Quarter heads are residents and do not see closed networks. */
export const staff: readonly Role[] = [
  "crew",
  "dispatcher",
  "engineer",
  "planner",
  "clerk",
  "finance",
  "council",
  "admin",
];

export const roleTexts = {
  public: { ky: "ар бир адам", ru: "все", en: "everybody" },
  crew: { ky: "авариялык бригада", ru: "аварийная бригада", en: "repair crew" },
  dispatcher: { ky: "диспетчер", ru: "диспетчер", en: "dispatcher" },
  engineer: { ky: "инженер", ru: "инженер", en: "engineer" },
  planner: { ky: "шаар куруу адиси", ru: "специалист по градостроительству", en: "planner" },
  clerk: { ky: "иш кагаздарын жүргүзүүчү", ru: "делопроизводитель", en: "clerk" },
  finance: { ky: "каржы адиси", ru: "специалист по финансам", en: "finance officer" },
  council: { ky: "шаардык кеңештин депутаты", ru: "депутат горкенеша", en: "council member" },
  quarter_head: { ky: "кварталдык", ru: "квартальный", en: "quarter head" },
  admin: { ky: "администратор", ru: "администратор", en: "administrator" },
} as const satisfies Readonly<Record<Role, Text>>;
