import { fill, HttpProblem, notFound } from "#server/platform/http/problems.ts";

/** The same for an unknown login, a wrong password, a disabled person and a demo person out of place. */
export const wrongLogin = (): HttpProblem =>
  new HttpProblem({
    status: 401,
    type: "wrong-login",
    title: { ky: "Кирүү болгон жок", ru: "Войти не удалось", en: "Sign-in failed" },
    detail: {
      ky: "Логин же сырсөз туура эмес. Тамгаларды жана тилди текшериңиз; унутсаңыз, администратордон жаңы шилтеме сураңыз.",
      ru: "Неверный логин или пароль. Проверьте буквы и раскладку; если забыли, попросите у администратора новую ссылку.",
      en: "The login or the password is wrong. Check the letters and the keyboard language; if you forgot it, ask the administrator for a new link.",
    },
  });

export const tooManyTries = (login: string, waitMs: number): HttpProblem => {
  const minutes = Math.ceil(waitMs / 60_000);
  return new HttpProblem({
    status: 429,
    type: "too-many-tries",
    title: { ky: "Аракет өтө көп", ru: "Слишком много попыток", en: "Too many tries" },
    detail: fill(
      {
        ky: "«{login}» үчүн сырсөз өтө көп жолу туура эмес жазылды. {minutes} мүнөттөн кийин кайра аракет кылыңыз же администратордон жаңы шилтеме сураңыз.",
        ru: "Для «{login}» слишком много раз введён неверный пароль. Повторите через {minutes} мин или попросите у администратора новую ссылку.",
        en: "Too many wrong passwords for “{login}”. Try again in {minutes} min, or ask the administrator for a new link.",
      },
      { login: login.slice(0, 60), minutes },
    ),
    headers: { "retry-after": String(Math.ceil(waitMs / 1000)) },
  });
};

export const deadLink = (): HttpProblem =>
  notFound({
    ky: "Шилтеме колдонулган же мөөнөтү бүткөн. Администратордон жаңы шилтеме сураңыз.",
    ru: "Ссылка уже использована или просрочена. Попросите у администратора новую.",
    en: "The link was used already or has expired. Ask the administrator for a new one.",
  });

export const wrongPassword = (): HttpProblem =>
  new HttpProblem({
    status: 403,
    type: "wrong-password",
    title: { ky: "Сырсөз туура эмес", ru: "Пароль неверен", en: "Wrong password" },
    detail: {
      ky: "Азыркы сырсөзүңүз башка. Тамгаларды жана тилди текшериңиз.",
      ru: "Ваш нынешний пароль другой. Проверьте буквы и раскладку.",
      en: "Your present password is another one. Check the letters and the keyboard language.",
    },
    wrongs: [
      {
        code: "wrong-password",
        field: "current_password",
        message: {
          ky: "Азыркы сырсөз туура эмес.",
          ru: "Нынешний пароль неверен.",
          en: "The present password is wrong.",
        },
      },
    ],
  });

export const demoPasswordStays = (): HttpProblem =>
  new HttpProblem({
    status: 409,
    type: "demo-person",
    title: { ky: "Үлгү адам", ru: "Учебный человек", en: "Sample person" },
    detail: {
      ky: "Үлгү адамдардын сырсөзү баарына белгилүү жана өзгөрбөйт. Чыныгы адам үчүн жаңы эсеп ачыңыз.",
      ru: "Пароли учебных людей известны всем и не меняются. Для настоящего человека заведите учётную запись.",
      en: "The passwords of sample people are known to all and do not change. Make an account for a real person.",
    },
  });

export const noSuchSession = (): HttpProblem =>
  notFound({
    ky: "Мындай сеанс жок: ал бүткөн окшойт. Тизмени жаңыртыңыз.",
    ru: "Такого сеанса нет: видимо, он уже закончен. Обновите список.",
    en: "There is no such session: it has probably ended. Load the list again.",
  });
