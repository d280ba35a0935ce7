import { z } from "zod";

export const longestFileName = 200;
/** Largest file that may be uploaded, in bytes. */
export const largestFile = 500_000_000;

/** The body of the request is the file itself, of type application/octet-stream. */
export const upload = z.strictObject({ name: z.string().trim().min(1).max(longestFileName) });

export const storedFile = z.object({
  id: z.uuid(),
  name: z.string(),
  bytes: z.int(),
  /** Two files with the same digest have the same content. */
  sha256: z.string(),
  uploaded_at: z.iso.datetime(),
});

export type StoredFile = z.output<typeof storedFile>;
