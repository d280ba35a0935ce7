import { unreachable } from "#client/api/messages.ts";
import { Problem, problemOf } from "#client/api/problem.ts";
import { currentLanguage } from "#client/i18n/language.tsx";
import { translate } from "#client/i18n/text.ts";
import type { StoredFile } from "#contract/files.ts";

export type Upload = { readonly done: Promise<StoredFile>; readonly cancel: () => void };

/** By XMLHttpRequest, because `fetch` does not tell how much of a body has been sent. */
export function upload(file: File, onProgress: (share: number | null) => void): Upload {
  const asked = new XMLHttpRequest();
  const done = new Promise<StoredFile>((resolve, reject) => {
    const failed = (): void => {
      const title = translate(currentLanguage(), unreachable);
      reject(new Problem({ type: "about:blank", title, status: 0, detail: "" }));
    };
    asked.upload.addEventListener("progress", ({ loaded, total, lengthComputable }) =>
      onProgress(lengthComputable && total > 0 ? loaded / total : null),
    );
    asked.addEventListener("error", failed);
    asked.addEventListener("load", () => {
      if (asked.status === 201) resolve(asked.response as StoredFile);
      else reject(problemOf(asked.status, asked.statusText, asked.response));
    });
    asked.open("POST", `/api/files?name=${encodeURIComponent(file.name.slice(-200))}`);
    asked.responseType = "json";
    asked.setRequestHeader("content-type", "application/octet-stream");
    asked.setRequestHeader("accept-language", currentLanguage());
    asked.send(file);
  });
  return { done, cancel: () => asked.abort() };
}
