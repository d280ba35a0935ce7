import type { Text } from "#layers/kit/text.ts";
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
  notDivided: {
    text: {
      ky: "Сызык зонаны бөлгөн жок: эки учу тең зонанын сыртында болсун. Акыркы чекитти алып, улантыңыз.",
      ru: "Линия не разделила зону: оба её конца должны лежать снаружи. Уберите последнюю точку и продолжите.",
      en: "The line did not divide the zone: both its ends must lie outside. Take its last point back and go on.",
    },
    place: null,
  },
} as const satisfies Readonly<Record<string, DraftProblem>>;

/** A neighbour that a shared vertex has pulled over itself, named by its code. */
export const neighbourCrosses = (zone: string): Text => ({
  ky: `Коңшу ${zone} зонасынын чеги өзү менен кесилишип калды. Белгиленген жердеги чокуларды жылдырыңыз.`,
  ru: `Граница соседней зоны ${zone} пересекла сама себя. Переместите вершины в отмеченном месте.`,
  en: `The outline of the neighbouring zone ${zone} crosses itself now. Move the vertices at the marked place.`,
});
export const neighbourGone = (zone: string): Text => ({
  ky: `Коңшу ${zone} зонасынын аянты калган жок. Чокуну артка кайтарыңыз же ал зонаны кошуп алыңыз.`,
  ru: `От соседней зоны ${zone} ничего не осталось. Верните вершину назад или присоедините эту зону.`,
  en: `Nothing is left of the neighbouring zone ${zone}. Move the vertex back, or merge that zone.`,
});
