import { requestResponse } from "./request.ts";

/** The name that the server gives a file (RFC 6266), whatever its letters. */
export function fileNameOf(disposition: string | null): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "") ?? [];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? "")?.[1] ?? "";
}

/** Saves a file of our server. Asked for by script, so that a refusal is told where the button stands. */
export async function download(path: string): Promise<void> {
  const response = await requestResponse(path);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = url;
  link.download = fileNameOf(response.headers.get("content-disposition"));
  link.click();
  URL.revokeObjectURL(url);
}
