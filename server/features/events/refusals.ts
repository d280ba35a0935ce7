import { HttpProblem } from "#server/platform/http/problems.ts";

export const tooManyStreams = (): HttpProblem =>
  new HttpProblem({
    status: 503,
    type: "too-many-readers",
    title: { ky: "Байланыштар толуп калды", ru: "Слишком много подключений", en: "Too many connections" },
    detail: {
      ky: "Өтө көп барак ачык турат. Керексиздерин жаап, бир аздан кийин кайра аракет кылыңыз.",
      ru: "Открыто слишком много страниц. Закройте лишние и попробуйте чуть позже.",
      en: "Too many pages are open. Close some and try again shortly.",
    },
    headers: { "retry-after": "30" },
  });
