import type { DigConflict } from "#contract/dig-once.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import { unprocessable } from "#server/platform/changes/apply.ts";
import { expectedGeometry } from "#server/platform/changes/geometry.ts";
import { fill, type HttpProblem, type Wrong } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";

const refused = (field: string, wrong: Omit<Wrong, "layer" | "field">): HttpProblem =>
  unprocessable([{ layer: digPermit.id, field, ...wrong }]);

export const notAnArea = (): HttpProblem =>
  refused("geometry", {
    code: "wrong-geometry",
    message: { ky: "Аянт сызылган эмес.", ru: "Участок не начерчен.", en: "No area is drawn." },
    cure: expectedGeometry.Polygon,
  });

export const crossesItself = (): HttpProblem =>
  refused("geometry", {
    code: "crosses-itself",
    message: {
      ky: "Аянттын чети өзүн өзү кесет.",
      ru: "Граница участка пересекает сама себя.",
      en: "The edge of the area crosses itself.",
    },
    cure: {
      ky: "Чекиттерди айлана боюнча кезеги менен коюңуз.",
      ru: "Ставьте точки по порядку вдоль границы.",
      en: "Set the points in their order along the edge.",
    },
  });

/** Larger works are a project of their own, in m². */
export const largestAreaM2 = 20_000;

export const tooLarge = (areaM2: number): HttpProblem =>
  refused("geometry", {
    code: "too-large",
    value: Math.round(areaM2),
    message: fill(
      {
        ky: "Аянты {area} м², бир ордер {most} м² чейин гана.",
        ru: "Площадь {area} м², один ордер — не больше {most} м².",
        en: "The area has {area} m²; one permit is for {most} m² at most.",
      },
      { area: Math.round(areaM2), most: largestAreaM2 },
    ),
    cure: {
      ky: "Казыла турган жерди гана сызыңыз же бир нече ордер сураңыз.",
      ru: "Начертите только место вскрытия или запросите несколько ордеров.",
      en: "Draw only what is opened, or ask for several permits.",
    },
  });

export const outsideCity = (place: [number, number]): HttpProblem =>
  refused("geometry", {
    code: "outside",
    value: place.join(", "),
    place,
    message: {
      ky: "Аянт толугу менен шаардын чегинде эмес.",
      ru: "Участок не лежит целиком в границе города.",
      en: "The area does not lie wholly inside the city.",
    },
    cure: {
      ky: "Шаардын ичиндеги бөлүгүн гана сызыңыз.",
      ru: "Начертите только часть внутри города.",
      en: "Draw only the part inside the city.",
    },
  });

export const overlaps = (other: {
  code: string;
  starts_on: string;
  ends_on: string;
  longitude: number;
  latitude: number;
}): HttpProblem =>
  refused("geometry", {
    code: "overlaps",
    value: other.code,
    place: [other.longitude, other.latitude],
    message: fill(
      {
        ky: "Бул жерге ошол эле күндөрү {code} ордери бар ({from} – {to}).",
        ru: "На это место в те же дни уже есть ордер {code} ({from} – {to}).",
        en: "Permit {code} is for the same ground on the same days ({from} – {to}).",
      },
      { code: other.code, from: dateOnPaper(other.starts_on), to: dateOnPaper(other.ends_on) },
    ),
    cure: {
      ky: "Башка күндөрдү же башка жерди тандаңыз, же биргелешип казуу жөнүндө макулдашыңыз.",
      ru: "Выберите другие дни или другое место либо договоритесь вскрыть вместе.",
      en: "Choose other days or another place, or agree to dig together.",
    },
  });

export const inMoratorium = ({ street, surface, protected_until: until, key }: DigConflict): HttpProblem =>
  refused("action", {
    code: "moratorium",
    value: key,
    message: fill(
      {
        ky: "{street}: төшөмө {until} чейин корголот ({surface}), казууга тыюу мөөнөтү бүтө элек.",
        ru: "{street}: покрытие защищено до {until} ({surface}), запрет на вскрытие ещё действует.",
        en: "{street}: the surface is protected until {until} ({surface}); the moratorium still holds.",
      },
      { street: street.name, until: until === null ? "…" : dateOnPaper(until), surface: surface.code ?? "—" },
    ),
    cure: {
      ky: "Күндөрдү жылдырыңыз же себеби жана кол коюучусу менен өзгөчө уруксат жазыңыз.",
      ru: "Перенесите дни или запишите исключение с причиной и подписавшим.",
      en: "Move the days, or enter an exemption with its reason and signer.",
    },
  });
