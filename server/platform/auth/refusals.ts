import { HttpProblem } from "../http/problems.ts";

const title = { ky: "Кирүү керек", ru: "Нужно войти", en: "Sign in needed" };

export const tokenRefused = (): HttpProblem =>
  new HttpProblem({
    status: 401,
    type: "token-refused",
    title,
    detail: {
      ky: "Токен белгисиз, мөөнөтү бүткөн же жокко чыгарылган. Жаңы токен алып, программанын жөндөөлөрүнө жазыңыз.",
      ru: "Токен неизвестен, просрочен или отозван. Получите новый токен и впишите его в настройки программы.",
      en: "The token is unknown, expired or revoked. Make a new token and enter it in the program's settings.",
    },
  });

export const sessionEnded = (): HttpProblem =>
  new HttpProblem({
    status: 401,
    type: "session-ended",
    title,
    detail: {
      ky: "Сеансыңыз бүттү. Кайра кириңиз.",
      ru: "Ваш сеанс закончился. Войдите снова.",
      en: "Your session has ended. Sign in again.",
    },
  });
