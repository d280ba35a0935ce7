import { createHash, randomBytes } from "node:crypto";

/** 256 random bits in letters that survive a link, a header and a double click. */
export const newSecret = (prefix = ""): string => `${prefix}${randomBytes(32).toString("base64url")}`;

/** What is stored of a secret. It is random, so a plain fast hash cannot be guessed back. */
export const hashOfSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

export const tokenPrefix = "shaar_";
