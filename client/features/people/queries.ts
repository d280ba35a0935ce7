import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import type {
  Account,
  AccountDetails,
  AccountPatch,
  Accounts,
  Invited,
  NewAccount,
} from "#contract/people.ts";
import type { Choices } from "#contract/rows.ts";

export const accountsQuery = queryOptions({
  queryKey: ["people"],
  queryFn: ({ signal }) => request<Accounts>("/api/people", { signal }),
  staleTime: 0,
});

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ["people", id],
    queryFn: ({ signal }) => request<AccountDetails>(`/api/people/${id}`, { signal }),
    staleTime: 0,
  });

/** Organisations to work for; a city has a few dozen. */
export const organisationsQuery = queryOptions({
  queryKey: ["choices", "organisation", "all"],
  queryFn: ({ signal }) => request<Choices>("/api/layers/organisation/choices?limit=200", { signal }),
});

function useReload(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: accountsQuery.queryKey });
}

export const useInvite = () =>
  useMutation({
    mutationFn: (body: NewAccount) => request<Invited>("/api/people", { method: "POST", body }),
    onSuccess: useReload(),
  });

export const useChangeAccount = (id: string) =>
  useMutation({
    mutationFn: (body: AccountPatch) => request<Account>(`/api/people/${id}`, { method: "PATCH", body }),
    onSuccess: useReload(),
  });

export const useNewLink = (id: string) =>
  useMutation({
    mutationFn: () => request<Invited>(`/api/people/${id}/link`, { method: "POST" }),
    onSuccess: useReload(),
  });
