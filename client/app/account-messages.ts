import type { Text } from "#client/i18n/text.ts";

export const accountMessages = {
  title: { ky: "Сырсөз жана кирүүлөр", ru: "Пароль и входы", en: "Password and sign-ins" },
  password: { ky: "Сырсөз", ru: "Пароль", en: "Password" },
  present: { ky: "Азыркы сырсөз", ru: "Нынешний пароль", en: "Present password" },
  next: { ky: "Жаңы сырсөз", ru: "Новый пароль", en: "New password" },
  again: { ky: "Жаңы сырсөз, кайра", ru: "Новый пароль ещё раз", en: "New password again" },
  different: {
    ky: "Эки жолу жазылган сырсөз бирдей эмес. Кайра жазыңыз.",
    ru: "Пароли не совпадают. Введите ещё раз.",
    en: "The two passwords differ. Type them again.",
  },
  change: { ky: "Сырсөздү алмаштыруу", ru: "Сменить пароль", en: "Change the password" },
  changed: {
    ky: "Сырсөз алмаштырылды. Башка түзмөктөрдөгү кирүүлөр жабылды.",
    ru: "Пароль изменён. На других устройствах выполнен выход.",
    en: "The password is changed. Other devices are signed out.",
  },
  sessions: { ky: "Кайда кирдиңиз", ru: "Где выполнен вход", en: "Where you are signed in" },
  thisOne: { ky: "ушул жерде", ru: "здесь", en: "here" },
  seen: { ky: "акыркы жолу: {when}", ru: "последний раз: {when}", en: "last seen: {when}" },
  unknownBrowser: { ky: "белгисиз браузер", ru: "неизвестный браузер", en: "unknown browser" },
  end: { ky: "Жабуу", ru: "Завершить", en: "End" },
  endOthers: { ky: "Башкаларынын баарын жабуу", ru: "Завершить все остальные", en: "End all the others" },
  welcome: { ky: "Кош келиңиз, {name}!", ru: "Здравствуйте, {name}!", en: "Welcome, {name}" },
  choose: {
    ky: "«{login}» логини үчүн сырсөз тандаңыз. Бул шилтеме бир гана жолу иштейт.",
    ru: "Выберите пароль для логина «{login}». Эта ссылка работает один раз.",
    en: "Choose a password for the login “{login}”. This link works once.",
  },
  save: { ky: "Сактоо жана кирүү", ru: "Сохранить и войти", en: "Save and sign in" },
  deadLink: { ky: "Шилтеме иштебейт", ru: "Ссылка не действует", en: "The link does not work" },
} as const satisfies Readonly<Record<string, Text>>;
