import type { Text } from "#layers/kit/text.ts";
import { unprocessable } from "#server/platform/changes/apply.ts";
import { fill, type HttpProblem, notAllowed, notFound } from "#server/platform/http/problems.ts";

const wrong = (field: string, code: string, value: unknown, message: Text, cure: Text): HttpProblem =>
  unprocessable([{ layer: "plan_item", field, code, value, message, cure }]);

export const noSuchStreet = (id: string): HttpProblem =>
  wrong(
    "street_id",
    "no-such-row",
    id,
    { ky: "Мындай көчө жок.", ru: "Такой улицы нет.", en: "There is no such street." },
    {
      ky: "Көчөнү тизмеден же картадан тандаңыз.",
      ru: "Выберите улицу из списка или на карте.",
      en: "Choose the street from the list or on the map.",
    },
  );

export const noSuchConflict = (key: string): HttpProblem =>
  wrong(
    "conflict_key",
    "no-such-conflict",
    key,
    {
      ky: "Мындай карама-каршылык жок.",
      ru: "Такого противоречия нет.",
      en: "There is no such conflict.",
    },
    {
      ky: "Тизмени жаңыртып, карама-каршылыкты ошол жерден тандаңыз.",
      ru: "Обновите список и выберите противоречие в нём.",
      en: "Load the list again and choose the conflict there.",
    },
  );

export const signedInFuture = (day: string): HttpProblem =>
  wrong(
    "signed_on",
    "in-future",
    day,
    fill(
      {
        ky: "Кол коюлган күн ({day}) али келе элек.",
        ru: "День подписи ({day}) ещё не наступил.",
        en: "The day of the signature ({day}) has not come yet.",
      },
      { day },
    ),
    {
      ky: "Бүгүнкү же өткөн күндү жазыңыз.",
      ru: "Укажите сегодняшний или прошедший день.",
      en: "Give today or a day before it.",
    },
  );

export const alreadyExempted = (signer: string, on: string): HttpProblem =>
  wrong(
    "conflict_key",
    "already-exempted",
    signer,
    fill(
      {
        ky: "Бул карама-каршылыкка уруксат берилген: {signer}, {on}.",
        ru: "По этому противоречию исключение уже дано: {signer}, {on}.",
        en: "This conflict is already exempted: {signer}, {on}.",
      },
      { signer, on },
    ),
    {
      ky: "Башка себеп болсо, адегенде мурункусун кайтарып алыңыз.",
      ru: "Если причина другая, сначала отзовите прежнее исключение.",
      en: "If the reason is another, withdraw the former exemption first.",
    },
  );

export const noSuchExemption = (): HttpProblem =>
  notFound({
    ky: "Мындай уруксат жок же ал кайтарылып алынган. Тизмени жаңыртыңыз.",
    ru: "Такого исключения нет, или оно отозвано. Обновите список.",
    en: "There is no such exemption, or it was withdrawn. Load the list again.",
  });

export const onlyTownHall = (): HttpProblem =>
  notAllowed({
    ky: "Өзгөчө уруксатты мэриянын кызматкери гана берет. Ага кайрылыңыз.",
    ru: "Исключение даёт только сотрудник мэрии. Обратитесь к нему.",
    en: "Only the town hall gives an exemption. Ask them.",
  });
