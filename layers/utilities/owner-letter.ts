import { owner } from "#layers/kit/asset-fields.ts";
import { date, text } from "#layers/kit/field.ts";

/** Networks of other owners are drawn from what their owners wrote to the city. */
export const ownerLetterFields = {
  owner_id: owner,
  owner_letter: text({
    label: { ky: "Ээсинин каты", ru: "Письмо собственника", en: "Owner's letter" },
    help: {
      ky: "Катты чыгарган номери; чийме ушул кат боюнча",
      ru: "Исходящий номер; начерчено по этому письму",
      en: "Its number; the line is drawn from this letter",
    },
    maxLength: 100,
  }),
  owner_letter_on: date({ label: { ky: "Каттын күнү", ru: "Дата письма", en: "Date of letter" } }),
};
