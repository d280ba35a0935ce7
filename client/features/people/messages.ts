import type { Text } from "#client/i18n/text.ts";
import type { AccountEvent } from "#contract/people.ts";

export const messages = {
  invite: { ky: "Адамды чакыруу", ru: "Пригласить", en: "Invite a person" },
  inviteNote: {
    ky: "Адам шилтеме аркылуу сырсөзүн өзү тандайт: аны сиз да билбейсиз.",
    ru: "Человек сам выберет пароль по ссылке: его не узнаете даже вы.",
    en: "The person chooses a password by a link: not even you will know it.",
  },
  makeLink: { ky: "Шилтеме түзүү", ru: "Создать ссылку", en: "Make the link" },
  nobody: { ky: "Азырынча эч ким жок", ru: "Пока никого нет", en: "Nobody yet" },
  nobodyNext: {
    ky: "Кызматкерлерди чакырыңыз: ар кимге өз ролу.",
    ru: "Пригласите сотрудников: каждому своя роль.",
    en: "Invite the staff, each in their role.",
  },

  name: { ky: "Аты-жөнү", ru: "Имя и фамилия", en: "Name" },
  login: { ky: "Логин", ru: "Логин", en: "Login" },
  loginHelp: {
    ky: "Боштуксуз, мисалы: айгүл же a.toktogulova",
    ru: "Без пробелов, например: айгуль или a.toktogulova",
    en: "Without spaces, such as a.toktogulova",
  },
  roles: { ky: "Ролдору", ru: "Роли", en: "Roles" },
  rolesNeeded: {
    ky: "Кеминде бир ролду тандаңыз.",
    ru: "Выберите хотя бы одну роль.",
    en: "Choose at least one role.",
  },
  organisation: { ky: "Уюму", ru: "Организация", en: "Organisation" },
  organisationHelp: {
    ky: "Уюмдун адамы тармактардан өз уюмуна таандыгын гана түзөтө алат.",
    ru: "Человек организации правит в сетях только то, что относится к ней.",
    en: "On networks, a person of an organisation edits only what belongs to it.",
  },
  townHall: { ky: "Мэрия (чектөөсүз)", ru: "Мэрия (без ограничения)", en: "Town hall (no limit)" },

  disabled: { ky: "өчүрүлгөн", ru: "отключён", en: "disabled" },
  invited: { ky: "чакырылган", ru: "приглашён", en: "invited" },
  notCome: { ky: "шилтемеси эскирген", ru: "ссылка устарела", en: "link expired" },
  sample: { ky: "үлгү", ru: "учебный", en: "sample" },
  seen: { ky: "акыркы жолу: {when}", ru: "последний раз: {when}", en: "last seen: {when}" },

  save: { ky: "Сактоо", ru: "Сохранить", en: "Save" },
  cancel: { ky: "Жокко чыгаруу", ru: "Отмена", en: "Cancel" },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },
  saved: { ky: "Сакталды.", ru: "Сохранено.", en: "Saved." },
  disable: { ky: "Эсебин жабуу", ru: "Отключить", en: "Disable the account" },
  disabledNow: {
    ky: "{name} эми кире албайт. Жазгандары сакталат.",
    ru: "{name} больше не сможет войти. Всё записанное сохраняется.",
    en: "{name} can no longer sign in. What they wrote stays.",
  },
  enable: { ky: "Эсебин кайра ачуу", ru: "Включить", en: "Enable the account" },
  undo: { ky: "Кайтаруу", ru: "Вернуть", en: "Undo" },
  newLink: { ky: "Жаңы шилтеме", ru: "Новая ссылка", en: "New link" },
  history: { ky: "Эсептин тарыхы", ru: "История учётной записи", en: "History of the account" },

  linkTitle: { ky: "Бир жолку шилтеме", ru: "Одноразовая ссылка", en: "One-time link" },
  linkNote: {
    ky: "{name} үчүн шилтеме. Аны өзүнө гана бериңиз: ким ачса, ошол сырсөз тандайт. {until} чейин бир жолу иштейт жана мындан ары көрсөтүлбөйт.",
    ru: "Ссылка для: {name}. Передайте её только лично: пароль выберет тот, кто её откроет. Действует один раз до {until} и больше не покажется.",
    en: "The link of {name}. Give it to nobody else: whoever opens it chooses the password. It works once, until {until}, and is not shown again.",
  },
  link: { ky: "Шилтеме", ru: "Ссылка", en: "Link" },
} as const satisfies Readonly<Record<string, Text>>;

export const actionTexts = {
  created: { ky: "эсеп ачылды", ru: "учётная запись создана", en: "account made" },
  changed: { ky: "өзгөртүлдү", ru: "изменена", en: "changed" },
  disabled: { ky: "жабылды", ru: "отключена", en: "disabled" },
  enabled: { ky: "кайра ачылды", ru: "включена", en: "enabled" },
  link_made: { ky: "шилтеме түзүлдү", ru: "создана ссылка", en: "link made" },
  password_set: { ky: "сырсөз тандалды", ru: "выбран пароль", en: "password chosen" },
  token_made: { ky: "токен түзүлдү", ru: "создан токен", en: "token made" },
  token_revoked: { ky: "токен жокко чыгарылды", ru: "токен отозван", en: "token revoked" },
} as const satisfies Readonly<Record<AccountEvent["action"], Text>>;
