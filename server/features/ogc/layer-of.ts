import type { FastifyRequest } from "fastify";
import type { Layer } from "#layers/kit/define-layer.ts";
import { mayRead } from "#server/platform/auth/identity.ts";
import type { Context } from "#server/platform/context.ts";
import { fill, type HttpProblem, noSuchLayer, notFound } from "#server/platform/http/problems.ts";

/** The layer of a path, if it is there for this reader; a closed one is as if it were not. */
export function readableLayer({ layers }: Context, request: FastifyRequest, id: string): Layer {
  const layer = layers.find((known) => known.id === id);
  if (!layer || !mayRead(request.identity, layer)) throw noSuchLayer(id);
  return layer;
}

export const noSuchRow = (layer: Layer, id: string): HttpProblem =>
  notFound(
    fill(
      {
        ky: "«{layer}» катмарында {id} деген жазуу жок. Ал өчүрүлгөн болушу мүмкүн.",
        ru: "В слое «{layer}» нет записи {id}. Возможно, она удалена.",
        en: "The layer “{layer}” has no row {id}. It may have been removed.",
      },
      { layer: layer.title, id },
    ),
  );
