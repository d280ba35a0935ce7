import type { Layer } from "#layers/kit/define-layer.ts";
import { type Identity, mayEdit, mayRead } from "#server/platform/auth/identity.ts";
import { fill, noSuchLayer, notAllowed } from "#server/platform/http/problems.ts";

/** The layer, when this person may load into it. */
export function editable(layers: readonly Layer[], id: string, identity: Identity): Layer {
  const layer = layers.find((known) => known.id === id);
  if (!layer || !mayRead(identity, layer)) throw noSuchLayer(id);
  if (mayEdit(identity, layer)) return layer;
  throw notAllowed(
    fill(
      {
        ky: "«{layer}» катмарына жүктөөгө укугуңуз жок.",
        ru: "У вас нет права загружать в слой «{layer}».",
        en: "You may not load into the layer “{layer}”.",
      },
      { layer: layer.title },
    ),
  );
}
