import type { Sharp } from "sharp";
import type { ContentType } from "./content.ts";

/** Pixels along the longer side: sharp on a wide screen, and a third of the bytes that a phone makes. */
const longestSidePx = 3200;
const previewSidePx = 480;
/** A small file can unfold to a picture that fills the memory. */
const mostPixels = 100_000_000;

export type Photo = {
  readonly content: Buffer;
  readonly preview: Buffer;
  readonly widthPx: number;
  readonly heightPx: number;
};
export type PictureType = Exclude<ContentType, "application/pdf">;

const encoders: Readonly<Record<PictureType, (picture: Sharp) => Sharp>> = {
  "image/jpeg": (picture) => picture.jpeg({ quality: 85, mozjpeg: true }),
  "image/png": (picture) => picture.png(),
  "image/webp": (picture) => picture.webp({ quality: 85 }),
};

const within = (side: number) =>
  ({ width: side, height: side, fit: "inside", withoutEnlargement: true }) as const;

/**
 * Loaded with the first photo: it is native code, which a start should not wait for. `redraw` draws a picture anew, turned as
 * the camera held it: nothing but pixels comes through, neither the place and the owner that EXIF tells nor anything hidden
 * behind the picture. It throws where the content is no whole picture.
 */
export async function openRedraw(): Promise<(content: Buffer, type: PictureType) => Promise<Photo>> {
  const { default: sharp } = await import("sharp");
  return async (content, type) => {
    const whole = sharp(content, { limitInputPixels: mostPixels, failOn: "error" }).rotate();
    const { data, info } = await encoders[type](whole.resize(within(longestSidePx))).toBuffer({
      resolveWithObject: true,
    });
    const preview = await sharp(data)
      .resize(within(previewSidePx))
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 78 })
      .toBuffer();
    return { content: data, preview, widthPx: info.width, heightPx: info.height };
  };
}
