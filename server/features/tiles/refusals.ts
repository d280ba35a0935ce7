import { fill, type HttpProblem, notFound } from "#server/platform/http/problems.ts";

/** Also said for a theme of which the reader may read nothing. */
export const noSuchTileset = (theme: string): HttpProblem =>
  notFound(
    fill(
      {
        ky: "«{theme}» деген тайлдар жок же сизге ачык эмес. /api/tilesets тизмесин караңыз.",
        ru: "Тайлов «{theme}» нет или они вам не открыты. Посмотрите список /api/tilesets.",
        en: "There are no tiles “{theme}”, or they are not open to you. See the list /api/tilesets.",
      },
      { theme },
    ),
  );

export const noSuchTile = (address: string, maxzoom: number): HttpProblem =>
  notFound(
    fill(
      {
        ky: "{address} тайлы жок: масштаб 0дөн {maxzoom}ге чейин, сап жана мамыча масштабга жараша болот.",
        ru: "Тайла {address} нет: масштаб от 0 до {maxzoom}, столбец и строка — в пределах масштаба.",
        en: "There is no tile {address}: the zoom is from 0 to {maxzoom}, column and row are within the zoom.",
      },
      { address, maxzoom },
    ),
  );

export const noSuchVariant = (id: string): HttpProblem =>
  notFound(
    fill(
      {
        ky: "{id} деген план варианты жок. plan_variant тизмесин караңыз.",
        ru: "Варианта плана {id} нет. Посмотрите список plan_variant.",
        en: "There is no plan variant {id}. See the list plan_variant.",
      },
      { id },
    ),
  );
