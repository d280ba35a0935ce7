import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import type { MadeToken, NewToken, Tokens } from "#contract/tokens.ts";

export type Whose = "me" | "all";

export const tokensQuery = (of: Whose) =>
  queryOptions({
    queryKey: ["tokens", of],
    queryFn: ({ signal }) => request<Tokens>(`/api/tokens?of=${of}`, { signal }),
    staleTime: 0,
  });

function useReload(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ["tokens"] });
}

export const useMakeToken = () =>
  useMutation({
    mutationFn: (body: NewToken) => request<MadeToken>("/api/tokens", { method: "POST", body }),
    onSuccess: useReload(),
  });

export const useRevokeToken = () =>
  useMutation({
    mutationFn: (id: string) => request<void>(`/api/tokens/${id}`, { method: "DELETE" }),
    onSuccess: useReload(),
  });
