import type { Text } from "#layers/kit/text.ts";

export const refused: Text = {
  ky: "Тармак кабыл алынган жок",
  ru: "Сеть не принята",
  en: "The network was refused",
};

type MessageAndCure = readonly [Text, Text];

export const duplicate: MessageAndCure = [
  {
    ky: "«{id}» эки жолу берилген ({field}).",
    ru: "«{id}» задан дважды ({field}).",
    en: "“{id}” is given twice ({field}).",
  },
  {
    ky: "Ар бирине өзүнчө номер бериңиз.",
    ru: "Дайте каждому свой номер.",
    en: "Give each an id of its own.",
  },
];
export const unknownNode: MessageAndCure = [
  {
    ky: "«{id}» деген түйүн жок ({field}).",
    ru: "Узла «{id}» нет ({field}).",
    en: "There is no node “{id}” ({field}).",
  },
  {
    ky: "Аны network.nodes тизмесине кошуңуз же номерин оңдоңуз.",
    ru: "Добавьте его в network.nodes или исправьте номер.",
    en: "Add it to network.nodes, or correct the id.",
  },
];
export const unknownLink: MessageAndCure = [
  {
    ky: "«{id}» деген түтүк жок ({field}).",
    ru: "Участка «{id}» нет ({field}).",
    en: "There is no link “{id}” ({field}).",
  },
  {
    ky: "Аны network.links тизмесине кошуңуз же номерин оңдоңуз.",
    ru: "Добавьте его в network.links или исправьте номер.",
    en: "Add it to network.links, or correct the id.",
  },
];
export const selfLoop: MessageAndCure = [
  {
    ky: "«{id}» түтүгү башталган түйүнүндө эле бүтөт.",
    ru: "Участок «{id}» кончается в том же узле, где начинается.",
    en: "Link “{id}” ends at the node where it begins.",
  },
  {
    ky: "Илмекти экиге бөлүп, ортосуна түйүн кошуңуз.",
    ru: "Разделите петлю на два участка с узлом между ними.",
    en: "Divide the loop into two links with a node between them.",
  },
];
export const valveOffLink: MessageAndCure = [
  {
    ky: "«{id}» жапкычынын түйүнү анын түтүгүнүн учу эмес.",
    ru: "Узел задвижки «{id}» не является концом её участка.",
    en: "The node of valve “{id}” is no end of its link.",
  },
  {
    ky: "Түтүктүн учтарынын бирин көрсөтүңүз.",
    ru: "Укажите один из концов участка.",
    en: "Name one of the ends of the link.",
  },
];
