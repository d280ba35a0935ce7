import type { FastifyRequest } from "fastify";
import { type Role, roleTexts } from "#layers/kit/roles.ts";
import { fill, notAllowed, signInNeeded } from "../http/problems.ts";
import type { Credential } from "./access.ts";
import type { Identity } from "./identity.ts";

export type Signed = Extract<Credential, { kind: "session" }> & { readonly actor: string };

/** A person at a browser: a token must not change its owner's password or make further tokens. */
export function requirePerson({ credential, identity }: FastifyRequest): Signed {
  if (credential === null || identity.actor === null) throw signInNeeded();
  if (credential.kind !== "session") throw onlyPeople();
  return { ...credential, actor: identity.actor };
}

/** An administrator at a browser, or a command on the server's machine. Answers the actor. */
export function requireAdmin(request: FastifyRequest): string {
  const { credential, identity } = request;
  if (credential?.kind === "local" && identity.actor !== null) return identity.actor;
  const { actor } = requirePerson(request);
  requireRole(request, ["admin"]);
  return actor;
}

/** Whoever may write at all; what exactly, the route goes on to ask. Answers the actor. */
export function requireWriter({ actor, readOnly }: Identity): string {
  if (actor === null) throw signInNeeded();
  if (readOnly) throw tokenReads();
  return actor;
}

export function requireRole({ identity }: FastifyRequest, roles: readonly Role[]): void {
  if (identity.actor === null) throw signInNeeded();
  if (roles.some((role) => identity.roles.includes(role))) return;
  const list = (language: "ky" | "ru" | "en") => roles.map((role) => roleTexts[role][language]).join(", ");
  throw notAllowed(
    fill(
      {
        ky: "Бул үчүн башка роль керек: {roles}. Администраторго кайрылыңыз.",
        ru: "Для этого нужна другая роль: {roles}. Обратитесь к администратору.",
        en: "This needs another role: {roles}. Ask the administrator.",
      },
      { roles: { ky: list("ky"), ru: list("ru"), en: list("en") } },
    ),
  );
}

const tokenReads = () =>
  notAllowed({
    ky: "Бул токен окуу үчүн гана. Жазуу үчүн «окуу гана» белгисиз жаңы токен түзүңүз.",
    ru: "Этот токен только для чтения. Чтобы писать, создайте токен без отметки «только чтение».",
    en: "This token only reads. To write, make a token that is not limited to reading.",
  });

const onlyPeople = () =>
  notAllowed({
    ky: "Токен менен болбойт. Браузерден өз атыңыз менен кириңиз.",
    ru: "С токеном это невозможно. Войдите в браузере под своим именем.",
    en: "Not with a token. Sign in as yourself in a browser.",
  });
