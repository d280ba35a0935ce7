import { z } from "zod";

/** Largest photo or file that is attached to something, in bytes: a phone's photo has 3 to 12 million. */
export const largestAttachment = 25_000_000;
export const attachmentTypes = ["image/jpeg", "image/png", "image/webp", "application/pdf"] as const;

/** The body is the file itself, as application/octet-stream. */
export const attachmentUpload = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1).max(200),
});

export const attachedFile = z.object({
  id: z.uuid(),
  name: z.string(),
  bytes: z.int(),
  media_type: z.enum(attachmentTypes),
  /** A small picture stands below `/preview`. */
  has_preview: z.boolean(),
});
export type AttachedFile = z.output<typeof attachedFile>;
