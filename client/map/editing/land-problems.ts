import type { DraftProblem } from "./problems.ts";

export const landProblems = {
  asking: {
    text: {
      ky: "Пландын калган зоналары жүктөлүп жатат…",
      ru: "Загружаются остальные зоны плана…",
      en: "Loading the other zones of the plan…",
    },
    place: null,
  },
  noVariant: {
    text: {
      ky: "Жогорудан пландын вариантын тандаңыз: жаңы зона ошого кирет.",
      ru: "Выберите вверху вариант плана: новая зона войдёт в него.",
      en: "Choose a plan variant at the top: the new zone becomes part of it.",
    },
    place: null,
  },
  failed: {
    text: {
      ky: "Пландын калган зоналары жүктөлгөн жок. Байланышты текшерип, кайра баштаңыз.",
      ru: "Остальные зоны плана не загрузились. Проверьте связь и начните заново.",
      en: "The other zones of the plan did not load. Check the connection and start again.",
    },
    place: null,
  },
  outside: {
    text: {
      ky: "Зона шаардын чегинен чыгып турат. Белгиленген жердеги чокуларды ичине жылдырыңыз.",
      ru: "Зона выходит за границу города. Верните внутрь вершины в отмеченном месте.",
      en: "The zone leaves the city boundary. Move the vertices at the marked place inside.",
    },
    place: null,
  },
} as const satisfies Readonly<Record<string, DraftProblem>>;
