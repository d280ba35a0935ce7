import type { attachmentTypes } from "#contract/attachments.ts";

export type ContentType = (typeof attachmentTypes)[number];

const startsWith = (content: Uint8Array, bytes: readonly number[], from = 0): boolean =>
  bytes.every((byte, index) => content[from + index] === byte);

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

/** What a file is by its first bytes; its name and what a browser calls it say nothing. */
export function contentTypeOf(content: Uint8Array): ContentType | null {
  if (startsWith(content, [0xff, 0xd8, 0xff])) return "image/jpeg";
  if (startsWith(content, [0x89, ...ascii("PNG"), 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png";
  if (startsWith(content, ascii("RIFF")) && startsWith(content, ascii("WEBP"), 8)) return "image/webp";
  if (startsWith(content, ascii("%PDF-"))) return "application/pdf";
  return null;
}
