import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { noteKeptAnswer } from "#client/state/kept-answers.ts";
import { keepSession, keptSession } from "#client/state/kept-session.ts";
import type {
  City,
  OneTimeLink,
  OpenSessions,
  PasswordChange,
  Person,
  Session,
  SignedIn,
  SignIn,
} from "#contract/session.ts";
import type { Role } from "#layers/kit/roles.ts";
import { events } from "./events.ts";
import { isUnreached } from "./problem.ts";
import { request } from "./request.ts";

/** A line of which only the bars are left must not keep the app from opening with what it knows. */
const patienceMs = 8000;

async function askSession(signal: AbortSignal): Promise<Session> {
  const kept = keptSession();
  if (!kept) return await request<Session>("/api/session", { signal });
  try {
    return await request<Session>("/api/session", {
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    });
  } catch (error) {
    if (!isUnreached(error)) throw error;
    noteKeptAnswer();
    return kept;
  }
}

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async ({ signal }) => {
    const session = await askSession(signal);
    keepSession(session);
    return session;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** Known wherever the shell is shown: the shell waits for it once. */
export const useSession = (): Session => useSuspenseQuery(sessionQuery).data;
export const useCity = (): City => useSession().city;
export const usePerson = (): Person | null => useSession().person;

/** Whether the reader holds one of the roles. Everybody is `public`; an admin is everything. */
export function hasRole(person: Person | null, roles: readonly Role[]): boolean {
  const held: readonly Role[] = person?.roles ?? [];
  return roles.includes("public") || held.includes("admin") || roles.some((role) => held.includes(role));
}

/** Set by hand, and a link that has just been used up: not to be asked again. */
const ofNobody: readonly string[] = ["session", "one-time"];

/** Another person sees other rows: nothing that was fetched for the last one stays, and the event stream starts anew. */
function useBecome(): (person: Person | null) => Promise<void> {
  const client = useQueryClient();
  return async (person) => {
    const session = client.setQueryData(sessionQuery.queryKey, (old) => old && { ...old, person });
    if (session) keepSession(session);
    await client.resetQueries({ predicate: ({ queryKey }) => !ofNobody.includes(String(queryKey[0])) });
    events.restart();
  };
}

export function useSignIn() {
  const become = useBecome();
  return useMutation({
    mutationFn: (body: SignIn) => request<SignedIn>("/api/session", { method: "POST", body }),
    onSuccess: ({ person }) => become(person),
  });
}

export function useSignOut() {
  const become = useBecome();
  return useMutation({
    mutationFn: () => request<void>("/api/session", { method: "DELETE" }),
    onSuccess: () => become(null),
  });
}

const oneTimePath = (secret: string): string => `/api/one-time/${encodeURIComponent(secret)}`;

/** Whom an invitation, or a link for a forgotten password, is for. */
export const oneTimeQuery = (secret: string) =>
  queryOptions({
    queryKey: ["one-time", secret],
    queryFn: ({ signal }) => request<OneTimeLink>(oneTimePath(secret), { signal }),
  });

/** Chooses the password and signs in; the link is used up. */
export function useOneTimeLink(secret: string) {
  const become = useBecome();
  return useMutation({
    mutationFn: (password: string) =>
      request<SignedIn>(oneTimePath(secret), { method: "POST", body: { password } }),
    onSuccess: ({ person }) => become(person),
  });
}

/** Where this person is signed in. */
export const openSessionsQuery = queryOptions({
  queryKey: ["open-sessions"],
  queryFn: ({ signal }) => request<OpenSessions>("/api/sessions", { signal }),
  staleTime: 0,
});

/** Ends one session, or without an id every other one. */
export function useEndSessions() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) =>
      request<void>(id === null ? "/api/sessions" : `/api/sessions/${id}`, { method: "DELETE" }),
    onSuccess: () => client.invalidateQueries({ queryKey: openSessionsQuery.queryKey }),
  });
}

export const useChangePassword = () =>
  useMutation({
    mutationFn: (body: PasswordChange) => request<void>("/api/password", { method: "PUT", body }),
  });
