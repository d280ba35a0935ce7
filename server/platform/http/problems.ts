import type { Fault } from "#contract/problem.ts";
import type { Language, Text } from "#layers/kit/text.ts";

/** A wrong that is told in the reader's language when the answer is written. */
export type Wrong = Omit<Fault, "message" | "cure"> & { readonly message: Text; readonly cure?: Text };

/** Thrown anywhere below a route; the error handler turns it into problem+json. */
export class HttpProblem extends Error {
  readonly status: number;
  /** Path below /problems/. */
  readonly type: string;
  readonly title: Text;
  readonly detail: Text;
  readonly wrongs: readonly Wrong[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(options: {
    status: number;
    type: string;
    title: Text;
    detail: Text;
    wrongs?: readonly Wrong[];
    headers?: Readonly<Record<string, string>>;
  }) {
    super(options.detail.en);
    this.status = options.status;
    this.type = options.type;
    this.title = options.title;
    this.detail = options.detail;
    this.wrongs = options.wrongs ?? [];
    this.headers = options.headers ?? {};
  }
}

export const told = ({ message, cure, ...wrong }: Wrong, language: Language): Fault => ({
  ...wrong,
  message: message[language],
  ...(cure && { cure: cure[language] }),
});

/** Puts values into a text in all languages: `fill(text, { layer: "water_main" })` for `{layer}`. */
export function fill(text: Text, values: Readonly<Record<string, string | number | Text>>): Text {
  const put = (language: Language): string =>
    text[language].replace(/\{(\w+)\}/g, (whole, key: string) => {
      const value = values[key];
      if (value === undefined) return whole;
      return typeof value === "object" ? value[language] : String(value);
    });
  return { ky: put("ky"), ru: put("ru"), en: put("en") };
}

export const notFound = (what: Text): HttpProblem =>
  new HttpProblem({
    status: 404,
    type: "not-found",
    title: { ky: "Табылган жок", ru: "Не найдено", en: "Not found" },
    detail: what,
  });

/** Of work that waits for its turn, in seconds. */
const patience = "5";

/** What this moment or what stands there forbids; `type` is a path below /problems/. Who asked too much may ask again. */
export const refusal = (status: 409 | 422 | 429, type: string, title: Text, detail: Text): HttpProblem =>
  new HttpProblem({
    ...{ status, type, title, detail },
    ...(status === 429 && { headers: { "retry-after": patience } }),
  });

/** Also said for a layer that exists but is closed to the reader: that it exists is not told. */
export const noSuchLayer = (id: string): HttpProblem =>
  notFound(
    fill(
      {
        ky: "«{id}» деген катмар жок же сизге ачык эмес. Катмарлардын тизмесин караңыз.",
        ru: "Слоя «{id}» нет или он вам не открыт. Посмотрите список слоёв.",
        en: "There is no layer “{id}”, or it is not open to you. See the list of layers.",
      },
      { id },
    ),
  );

export const signInNeeded = (): HttpProblem =>
  new HttpProblem({
    status: 401,
    type: "sign-in-needed",
    title: { ky: "Кирүү керек", ru: "Нужно войти", en: "Sign in needed" },
    detail: {
      ky: "Бул үчүн системага кириңиз.",
      ru: "Для этого войдите в систему.",
      en: "Sign in to do this.",
    },
    headers: { "www-authenticate": 'Basic realm="Shaar"' },
  });

export const notAllowed = (detail: Text, wrongs: readonly Wrong[] = []): HttpProblem =>
  new HttpProblem({
    status: 403,
    type: "not-allowed",
    title: { ky: "Уруксат жок", ru: "Нет прав", en: "Not allowed" },
    detail,
    wrongs,
  });

export const badRequest = (wrongs: readonly Wrong[]): HttpProblem =>
  new HttpProblem({
    status: 400,
    type: "bad-request",
    title: { ky: "Туура эмес суроо", ru: "Неверный запрос", en: "Bad request" },
    detail: wrongs[0]?.message ?? {
      ky: "Суроону окуу мүмкүн эмес.",
      ru: "Запрос не читается.",
      en: "The request cannot be read.",
    },
    wrongs,
  });
