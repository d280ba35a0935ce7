import { badRequest, fill, HttpProblem, notFound } from "#server/platform/http/problems.ts";

const conflict = { ky: "Болбойт", ru: "Невозможно", en: "Not possible" };

export const noSuchPerson = (id: string): HttpProblem =>
  notFound(
    fill(
      {
        ky: "{id} номерлүү адам жок. Тизмени жаңыртыңыз.",
        ru: "Человека {id} нет. Обновите список.",
        en: "There is no person {id}. Load the list again.",
      },
      { id },
    ),
  );

export const loginTaken = (login: string): HttpProblem =>
  new HttpProblem({
    status: 409,
    type: "login-taken",
    title: conflict,
    detail: fill(
      {
        ky: "«{login}» же ага окшош логин бар. Башка логин жазыңыз.",
        ru: "Логин «{login}» или похожий на него уже занят. Введите другой.",
        en: "The login “{login}”, or one that looks like it, is taken. Enter another.",
      },
      { login },
    ),
    wrongs: [
      {
        code: "login-taken",
        field: "login",
        value: login,
        message: { ky: "Бул логин бош эмес.", ru: "Этот логин занят.", en: "This login is taken." },
      },
    ],
  });

export const wrongLoginText = (login: string): HttpProblem =>
  badRequest([
    {
      code: "invalid",
      field: "login",
      value: login,
      message: fill(
        {
          ky: "«{login}» логинге жарабайт. Эки же андан көп тамга, сан, чекит, сызыкча же @ жазыңыз, боштуксуз.",
          ru: "«{login}» не годится для логина. Введите от двух букв, цифр, точек, дефисов или @, без пробелов.",
          en: "“{login}” cannot be a login. Enter two or more letters, digits, points, hyphens or @, without spaces.",
        },
        { login },
      ),
    },
  ]);

export const noSuchOrganisation = (id: string): HttpProblem =>
  badRequest([
    {
      code: "no-such-organisation",
      field: "organisation_id",
      value: id,
      message: fill(
        {
          ky: "{id} деген уюм реестрде жок. Тизмеден тандаңыз.",
          ru: "Организации {id} нет в реестре. Выберите из списка.",
          en: "The register has no organisation {id}. Choose one from the list.",
        },
        { id },
      ),
    },
  ]);

export const lastAdmin = (): HttpProblem =>
  new HttpProblem({
    status: 409,
    type: "last-admin",
    title: conflict,
    detail: {
      ky: "Бул — акыркы администратор. Адегенде башка адамга администратор ролун бериңиз, ал кирип көрсүн.",
      ru: "Это последний администратор. Сначала дайте эту роль другому человеку, и пусть он войдёт.",
      en: "This is the last administrator. First give the role to somebody else and let them sign in.",
    },
  });

export const isDisabled = (name: string): HttpProblem =>
  new HttpProblem({
    status: 409,
    type: "disabled",
    title: conflict,
    detail: fill(
      {
        ky: "{name} өчүрүлгөн, ошондуктан шилтеме иштебейт. Адегенде эсебин кайра ачыңыз.",
        ru: "Учётная запись {name} отключена, и ссылка не сработает. Сначала включите её.",
        en: "The account of {name} is disabled, so a link would not work. Enable it first.",
      },
      { name },
    ),
  });

export const demoPersonStays = (): HttpProblem =>
  new HttpProblem({
    status: 409,
    type: "demo-person",
    title: conflict,
    detail: {
      ky: "Үлгү адамдарга шилтеме берилбейт: алардын сырсөзү баарына белгилүү. Чыныгы адам үчүн жаңы эсеп ачыңыз.",
      ru: "Учебным людям ссылки не выдаются: их пароли известны всем. Заведите учётную запись для настоящего человека.",
      en: "Sample people get no links: everybody knows their passwords. Make an account for a real person.",
    },
  });
