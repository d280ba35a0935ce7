import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import type { Language } from "#client/i18n/text.ts";
import type { PlaneGeometry } from "#client/map/geometry.ts";
import type { ImportRow, ImportSettings, ImportState } from "#contract/import.ts";
import type { Job } from "#contract/jobs.ts";
import type { SourceChoice } from "./wizard-store.ts";

const pollMs = 400;
/** The server is at work on it. */
export type BusyImport = ImportState & { readonly state: "reading" | "checking" | "saving" };
export const isBusy = (one: ImportState): one is BusyImport =>
  one.state === "reading" || one.state === "checking" || one.state === "saving";

export const savedRows = ({ summary }: Pick<ImportState, "summary">): number =>
  summary ? summary.rows - summary.bad_rows : 0;

/* Texts of answers are in the language they were asked in, so that it is part of every key. */

export const importsQuery = (language: Language) =>
  queryOptions({
    queryKey: ["imports", language],
    queryFn: ({ signal }) => request<{ imports: ImportState[] }>("/api/imports", { signal }),
    staleTime: 0,
  });

export const importQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ["import", id, language],
    queryFn: ({ signal }) => request<ImportState>(`/api/imports/${id}`, { signal }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data && isBusy(data) ? pollMs : false),
    placeholderData: (old) => (old?.id === id ? old : undefined),
  });

export const jobQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ["job", id, language],
    queryFn: ({ signal }) => request<Job>(`/api/jobs/${id}`, { signal }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.state === "queued" || data.state === "running" ? pollMs : false,
  });

export const suggestionQuery = (id: string, layer: string, source: SourceChoice) =>
  queryOptions({
    queryKey: ["import-suggestion", id, layer, source.file, source.layer],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ layer, file: String(source.file), source: source.layer });
      return request<ImportSettings>(`/api/imports/${id}/suggestion?${query}`, { signal });
    },
    staleTime: 0,
  });

type Rows = { readonly rows: readonly ImportRow[]; readonly next: number | null };

/** `check` is the job that laid the rows ready: another check, other rows. */
export const rowsQuery = (
  id: string,
  check: string | null,
  asked: { bad: boolean; limit: number },
  language: Language,
) =>
  queryOptions({
    queryKey: ["import-rows", id, check, asked.bad, asked.limit, language],
    queryFn: ({ signal }) =>
      request<Rows>(`/api/imports/${id}/rows?bad=${asked.bad}&limit=${asked.limit}`, { signal }),
    placeholderData: keepPreviousData,
  });

export type PreviewFeature = {
  readonly type: "Feature";
  readonly geometry: PlaneGeometry;
  readonly properties: { readonly kind: "row" | "node" | "new_node"; readonly bad?: boolean };
};
export type Preview = { readonly type: "FeatureCollection"; readonly features: readonly PreviewFeature[] };

export const previewQuery = (id: string, check: string | null) =>
  queryOptions({
    queryKey: ["import-preview", id, check],
    queryFn: ({ signal }) => request<Preview>(`/api/imports/${id}/preview`, { signal }),
    gcTime: 0,
  });

/** Steps of one import; each answers its new state at once and is then followed by asking. */
export function useImportStep<Body>(path: (body: Body) => { url: string; body: unknown }) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (given: Body) => {
      const { url, body } = path(given);
      return request<ImportState>(url, { method: "POST", body });
    },
    onSettled: () => forgetImports(client),
  });
}

export const forgetImports = (client: ReturnType<typeof useQueryClient>): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey: [kind] }) => kind === "import" || kind === "imports" });

export const useCheck = (id: string) =>
  useImportStep((settings: ImportSettings) => ({ url: `/api/imports/${id}/check`, body: settings }));

export const useSave = (id: string) =>
  useImportStep((leaveOut: boolean) => ({
    url: `/api/imports/${id}/save`,
    body: { leave_out_bad_rows: leaveOut },
  }));

/** Reads the stored file once more, in another encoding when one is given. */
export const useReadAgain = () =>
  useImportStep((again: { id: string; file_id: string; encoding?: ImportState["encoding"] }) => ({
    url: "/api/imports",
    body: { id: again.id, file_id: again.file_id, ...(again.encoding && { encoding: again.encoding }) },
  }));

export function useStopJob() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (jobId: string) => request<void>(`/api/jobs/${jobId}/cancel`, { method: "POST" }),
    onSettled: () => forgetImports(client),
  });
}

export function useDiscard() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>(`/api/imports/${id}`, { method: "DELETE" }),
    onSettled: () => forgetImports(client),
  });
}
