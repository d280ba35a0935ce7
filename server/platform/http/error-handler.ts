import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import type { Problem } from "#contract/problem.ts";
import { InsufficientStorage, isPostgresError, StatementTimeout } from "../db/errors.ts";
import { invalidInput } from "./invalid-input.ts";
import { preferredLanguage } from "./language.ts";
import { badRequest, fill, HttpProblem, told } from "./problems.ts";

/** Every error leaves as RFC 9457 in the reader's language; SQL and stacks stay in the log. */
export function handleError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error);
  // Who has gone does not read the answer: a query that was cancelled for that is no failure.
  if (problem.status >= 500 && !request.raw.socket.destroyed)
    request.log.error({ err: error }, "request failed");
  return sendProblem(problem, request, reply);
}

export function sendProblem(
  problem: HttpProblem,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const language = preferredLanguage(request.headers["accept-language"]);
  const body: Problem = {
    type: `/problems/${problem.type}`,
    title: problem.title[language],
    status: problem.status,
    detail: problem.detail[language],
    instance: request.url,
    ...(problem.wrongs.length > 0 && { errors: problem.wrongs.map((wrong) => told(wrong, language)) }),
  };
  return reply
    .code(problem.status)
    .headers({ ...problem.headers, "content-language": language, "cache-control": "no-store" })
    .type("application/problem+json")
    .serializer((value: unknown) => JSON.stringify(value))
    .send(body);
}

function problemOf(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    return badRequest(
      error.validation.map(({ instancePath, keyword, message, params }) => {
        const field =
          instancePath.replace(/^\//, "").replaceAll("/", ".") || String(error.validationContext ?? "");
        return { code: "invalid", field, message: invalidInput(field, keyword, message ?? String(params)) };
      }),
    );
  }
  if (error instanceof InsufficientStorage) return diskFull(error);
  if (error instanceof StatementTimeout || (isPostgresError(error) && error.code === "57014"))
    return tooSlow();
  if (isPostgresError(error) && error.code === "53100")
    return diskFull(new InsufficientStorage("PostgreSQL", 0));
  const status = statusOf(error);
  return status < 500 ? refused(status, error instanceof Error ? error.message : "") : failed();
}

const statusOf = (error: unknown): number => {
  const status = (error as FastifyError | undefined)?.statusCode;
  return typeof status === "number" && status >= 400 ? status : 500;
};

const diskFull = (error: InsufficientStorage): HttpProblem =>
  new HttpProblem({
    status: 507,
    type: "insufficient-storage",
    title: { ky: "Диск толуп калды", ru: "Диск почти заполнен", en: "The disk is nearly full" },
    detail: fill(
      {
        ky: "{place}: {free} МБ гана бош калды, ошондуктан эч нерсе сакталган жок. Окууга болот. Эски көчүрмөлөрдү жана жүктөлгөн файлдарды өчүрүңүз.",
        ru: "{place}: свободно только {free} МБ, поэтому ничего не сохранено. Читать можно. Удалите старые резервные копии и загруженные файлы.",
        en: "{place}: only {free} MB are free, so nothing was saved. Reading goes on. Delete old backups and uploaded files.",
      },
      { place: error.directory, free: Math.round(error.freeBytes / 1e6) },
    ),
  });

const tooSlow = (): HttpProblem =>
  new HttpProblem({
    status: 503,
    type: "too-slow",
    title: { ky: "Өтө көпкө созулду", ru: "Слишком долго", en: "It took too long" },
    detail: {
      ky: "Маалымат базасы убагында жооп берген жок. Кичирээк аймакты тандап, кайра аракет кылыңыз.",
      ru: "База данных не ответила вовремя. Выберите участок поменьше и повторите.",
      en: "The database did not answer in time. Choose a smaller area and try again.",
    },
    headers: { "retry-after": "5" },
  });

const failed = (): HttpProblem =>
  new HttpProblem({
    status: 500,
    type: "failed",
    title: { ky: "Ката кетти", ru: "Произошла ошибка", en: "Something went wrong" },
    detail: {
      ky: "Сервердин ичинде ката кетти, ал журналга жазылды. Кайра аракет кылып, кайталанса администраторго айтыңыз.",
      ru: "На сервере произошла ошибка, она записана в журнал. Повторите; если не поможет, скажите администратору.",
      en: "An error happened on the server and is in its log. Try again; if it stays, tell the administrator.",
    },
  });

const refused = (status: number, why: string): HttpProblem =>
  new HttpProblem({
    status,
    type: "refused",
    title: { ky: "Суроо кабыл алынган жок", ru: "Запрос не принят", en: "The request was refused" },
    detail: { ky: why, ru: why, en: why },
  });
