import { remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, text } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const organisation = defineLayer({
  id: "organisation",
  theme: "registers",
  title: { ky: "Уюм", ru: "Организация", en: "Organisation" },
  description: {
    ky: "Тармактардын ээлери жана пайдалануучулары: шаар ээлик кылат, башка уюм тейлейт",
    ru: "Собственники и эксплуатирующие организации: город владеет, другая организация обслуживает",
    en: "Owners and operators: the city owns, another body operates",
  },
  geometry: "none",
  fields: {
    kind: choice(
      {
        city: { ky: "шаар", ru: "город", en: "city" },
        municipal_enterprise: {
          ky: "муниципалдык ишкана",
          ru: "муниципальное предприятие",
          en: "municipal enterprise",
        },
        lessee: { ky: "ижарачы", ru: "арендатор", en: "lessee" },
        state: { ky: "мамлекеттик уюм", ru: "государственная организация", en: "state body" },
        private: { ky: "жеке ишкана", ru: "частное предприятие", en: "private firm" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true },
    ),
    duties: text({
      label: { ky: "Милдеттери", ru: "Обязанности", en: "Duties" },
      maxLength: 1000,
      multiline: true,
    }),
    address: text({ label: { ky: "Дареги", ru: "Адрес", en: "Address" } }),
    phone: text({
      label: { ky: "Кызматтык телефону", ru: "Служебный телефон", en: "Office phone" },
      maxLength: 60,
    }),
    email: text({
      label: { ky: "Электрондук почтасы", ru: "Электронная почта", en: "E-mail" },
      maxLength: 100,
    }),
    remark,
  },
  titled: true,
  read: everyone,
  edit: ["clerk", "admin"],
});
