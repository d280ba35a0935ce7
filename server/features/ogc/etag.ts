import { fill, HttpProblem } from "#server/platform/http/problems.ts";

/** The version of a row is its entity tag, so that a client that kept the tag can write by it. */
export const etag = (version: number): string => `"${version}"`;

const tagsOf = (header: string): string[] => header.split(",").map((tag) => tag.trim());

/** If-None-Match compares weakly (RFC 9110, 13.1.2). */
export function isUnchanged(header: string | undefined, version: number): boolean {
  if (header === undefined) return false;
  return tagsOf(header).some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag(version));
}

/** The version that a writer has seen. If-Match compares strongly, so that a weak tag never allows a write. */
export function versionToChange(header: string | undefined): number {
  if (header === undefined || header.trim() === "") throw preconditionRequired();
  const [tag = "", ...more] = tagsOf(header);
  const version = /^"(\d{1,9})"$/.exec(tag)?.[1];
  // `*` and lists would write over versions that nobody has looked at.
  if (version === undefined || version === "0" || more.length > 0) throw wrongTag(header);
  return Number(version);
}

const preconditionRequired = () =>
  new HttpProblem({
    status: 428,
    type: "precondition-required",
    title: { ky: "If-Match керек", ru: "Нужен If-Match", en: "If-Match is required" },
    detail: {
      ky: "Жазууну окуп, жообундагы ETag маанисин If-Match менен жөнөтүңүз: башка адамдын өзгөртүүсү жоголбосун.",
      ru: "Прочитайте запись и передайте значение её ETag в If-Match, чтобы не затереть чужую правку.",
      en: "Read the row and send the value of its ETag in If-Match, so that nobody else's edit is lost.",
    },
  });

const wrongTag = (header: string) =>
  new HttpProblem({
    status: 412,
    type: "no-such-version",
    title: { ky: "Мындай версия жок", ru: "Нет такой версии", en: "No such version" },
    detail: fill(
      {
        ky: "If-Match: {header} жазуунун версиясын атабайт. Окуганда келген ETag маанисин бериңиз.",
        ru: "If-Match: {header} не называет версию записи. Передайте ETag, полученный при чтении.",
        en: "If-Match: {header} does not name a version of the row. Send the ETag that came when it was read.",
      },
      { header: header.slice(0, 100) },
    ),
  });
