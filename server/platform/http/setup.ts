import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import { createJsonSchemaTransform, serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import type { App, Context } from "../context.ts";
import { handleError } from "./error-handler.ts";
import { sendNotFound } from "./not-found.ts";
import { servePageStyle } from "./pages/style-route.ts";
import { badRequest, fill } from "./problems.ts";

const dataPaths = /^\/(api|ogc|tiles|open311|problems)(\/|\?|$)/;

/** Addresses of data, whose parameters and absence are told exactly; everything else is the client's page. */
export const isData = (url: string): boolean => dataPaths.test(url);

/** What every route stands on: zod in and out, problem+json, headers, cookies, OpenAPI. */
export async function setUpHttp(app: App, { city }: Context): Promise<void> {
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(handleError);
  app.setNotFoundHandler(sendNotFound);

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "worker-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:", "blob:"],
        "connect-src": ["'self'"],
        "font-src": ["'self'"],
        "manifest-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
      },
    },
    // The office LAN is plain http: a browser told to insist on https would lock the town hall out.
    strictTransportSecurity: false,
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
  });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: `Shaar: ${city.name.en}`,
        version: "1.0.0",
        description: "Features, tiles, changes and analyses of the city",
      },
    },
    transform: createJsonSchemaTransform({}),
  });
  servePageStyle(app);
  app.addHook("preValidation", async (request) => {
    if (request.routeOptions.schema?.querystring || !isData(request.url)) return;
    const [field] = Object.keys(request.query as Record<string, unknown>);
    if (field !== undefined) throw unknownParameter(field);
  });
}

export const unknownParameter = (field: string) =>
  badRequest([
    {
      code: "unknown-parameter",
      field,
      message: fill(
        {
          ky: "«{field}» деген параметр жок.",
          ru: "Параметра «{field}» нет.",
          en: "There is no parameter “{field}”.",
        },
        { field },
      ),
    },
  ]);
