import { layers } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Attachment } from "#server/platform/attachments/store-attachment.ts";
import { sql } from "#server/platform/db/sql.ts";

export const id = "0192f0c1-2345-7890-abcd-ef0123456789";
export const ids = [id];
export const at = "2017-03-01T04:00:00.000Z";
export const date = new Date(at);
export const text = "көчө";
export const actor = "system";
export const box = { west: 74.8, south: 42.8, east: 74.9, north: 42.9 } as const;
export const none = sql`true`;

export const each = <T>(make: (layer: Layer) => T): T[] => layers.map(make);
export const spatial = layers.filter(({ geometry }) => geometry !== "none");
export const registers = layers.filter(({ geometry }) => geometry === "none");

const file = { id, sha256: "0", name: text, bytes: 1, uploaded_at: at, uploaded_by: actor };
export const attachment: Attachment = {
  file,
  preview: file,
  mediaType: "image/jpeg",
  widthPx: 1,
  heightPx: 1,
};
