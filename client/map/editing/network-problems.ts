import type { Text } from "#layers/kit/text.ts";

export const networkProblems = {
  noNode: {
    ky: "Түтүктүн учун бар түйүнгө туташтырыңыз.",
    ru: "Привяжите конец участка к узлу.",
    en: "Snap the end of the link to a node.",
  },
  sameEnds: {
    ky: "Түтүк бир эле түйүндө башталып, бүтпөшү керек. Учун башка түйүнгө коюңуз.",
    ru: "Участок не может начинаться и кончаться в одном узле. Перенесите конец к другому узлу.",
    en: "A link cannot begin and end in one node. Put its end on another node.",
  },
  offLink: {
    ky: "Арматура түтүктүн үстүндө турушу керек. Аны түтүккө туташтырыңыз.",
    ru: "Арматура должна стоять на участке. Привяжите её к участку.",
    en: "A fitting sits on a pipe. Snap it to one.",
  },
  unconnected: {
    ky: "Учу башка түтүктүн үстүндө, бирок ага кошулган эмес: ал жерде түйүн жок.",
    ru: "Конец лежит на другом участке, но с ним не соединён: узла там нет.",
    en: "The end lies on another pipe but is not joined to it: no node stands there.",
  },
  asking: {
    ky: "Буга кошулган түтүктөр суралууда…",
    ru: "Запрашиваются присоединённые участки…",
    en: "Asking which pipes are attached…",
  },
  unknownAttached: {
    ky: "Буга кошулган түтүктөр белгисиз: сервер жооп берген жок. Түзөтүүнү жаап, кайра ачыңыз.",
    ru: "Присоединённые участки неизвестны: сервер не ответил. Закройте правку и откройте её снова.",
    en: "The attached pipes are unknown: the server did not answer. Close the edit and open it again.",
  },
} as const satisfies Readonly<Record<string, Text>>;
