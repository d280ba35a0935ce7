import type { FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "./error-handler.ts";
import { fill, notFound } from "./problems.ts";

export const sendNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(
    notFound(
      fill(
        {
          ky: "{url} дареги жок. Даректи текшериңиз.",
          ru: "Адреса {url} нет. Проверьте адрес.",
          en: "There is nothing at {url}. Check the address.",
        },
        { url: request.url },
      ),
    ),
    request,
    reply,
  );
