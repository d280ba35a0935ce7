import type { Text } from "#client/i18n/text.ts";

export const messages = {
  make: { ky: "Токен түзүү", ru: "Создать токен", en: "Make a token" },
  about: {
    ky: "Токен — QGIS сыяктуу программа үчүн ачкыч. Ал сиздин атыңыздан, бирок сизден көп эмес укук менен иштейт.",
    ru: "Токен — ключ для программы, например QGIS. Она работает от вашего имени и не больше, чем с вашими правами.",
    en: "A token is a key for a program such as QGIS. It works in your name, with no more rights than yours.",
  },
  none: { ky: "Токен жок", ru: "Токенов нет", en: "No tokens" },
  mine: { ky: "Меники", ru: "Мои", en: "Mine" },
  all: { ky: "Баарыныкы", ru: "Все", en: "Everybody's" },
  whose: { ky: "Кимдин токендери", ru: "Чьи токены", en: "Whose tokens" },

  name: { ky: "Эмне үчүн", ru: "Для чего", en: "What for" },
  nameHelp: {
    ky: "Мисалы: 3-бөлмөдөгү QGIS",
    ru: "Например: QGIS в кабинете 3",
    en: "Such as: QGIS in room 3",
  },
  roles: { ky: "Ролдору", ru: "Роли", en: "Roles" },
  rolesNeeded: {
    ky: "Кеминде бир ролду тандаңыз.",
    ru: "Выберите хотя бы одну роль.",
    en: "Choose at least one role.",
  },
  readOnly: { ky: "Окуу гана", ru: "Только чтение", en: "Reading only" },
  readOnlyHelp: {
    ky: "Алып койсоңуз, программа жазууларды өзгөртө алат.",
    ru: "Если снять, программа сможет изменять записи.",
    en: "Without it, the program can change rows.",
  },
  days: { ky: "Мөөнөтү", ru: "Срок", en: "Valid for" },
  days30: { ky: "30 күн", ru: "30 дней", en: "30 days" },
  days90: { ky: "90 күн", ru: "90 дней", en: "90 days" },
  days365: { ky: "бир жыл", ru: "год", en: "a year" },

  writes: { ky: "жазат", ru: "пишет", en: "writes" },
  reads: { ky: "окуйт", ru: "читает", en: "reads" },
  until: { ky: "{date} чейин", ru: "до {date}", en: "until {date}" },
  used: { ky: "акыркы жолу: {when}", ru: "последний раз: {when}", en: "last used: {when}" },
  neverUsed: { ky: "колдонула элек", ru: "не использовался", en: "never used" },
  expired: { ky: "мөөнөтү бүткөн", ru: "просрочен", en: "expired" },
  revoked: { ky: "жокко чыгарылган", ru: "отозван", en: "revoked" },
  revoke: { ky: "Токенди жокко чыгаруу", ru: "Отозвать токен", en: "Revoke the token" },
  revokeNote: {
    ky: "«{name}» токенин колдонгон программа дароо иштебей калат. Муну кайтаруу мүмкүн эмес: кийин жаңы токен керек болот.",
    ru: "Программа с токеном «{name}» сразу перестанет работать. Вернуть его нельзя: потом понадобится новый.",
    en: "The program with the token “{name}” stops working at once. This cannot be taken back: it will need a new one.",
  },
  keep: { ky: "Калтыруу", ru: "Оставить", en: "Keep it" },
  cancel: { ky: "Жокко чыгаруу", ru: "Отмена", en: "Cancel" },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },

  madeTitle: { ky: "Токен даяр", ru: "Токен готов", en: "The token is ready" },
  madeNote: {
    ky: "Азыр көчүрүп алыңыз: ал мындан ары көрсөтүлбөйт.",
    ru: "Скопируйте его сейчас: больше он не покажется.",
    en: "Copy it now: it is not shown again.",
  },
  secret: { ky: "Токен", ru: "Токен", en: "Token" },
  address: {
    ky: "QGIS: «WFS / OGC API – Features» кошулмасынын дареги",
    ru: "QGIS: адрес подключения «WFS / OGC API – Features»",
    en: "QGIS: address of the connection “WFS / OGC API – Features”",
  },
  howTo: {
    ky: "QGIS сураганда «Basic» аутентификациясын тандап, сырсөзгө токенди жазыңыз; аты каалагандай болсун.",
    ru: "В QGIS выберите аутентификацию «Basic» и введите токен как пароль; имя может быть любым.",
    en: "In QGIS choose “Basic” authentication and enter the token as the password; the name may be anything.",
  },
} as const satisfies Readonly<Record<string, Text>>;
