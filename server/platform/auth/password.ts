import { hash, verify } from "@node-rs/argon2";
import { minimumPasswordLength } from "#contract/session.ts";
import { badRequest, fill } from "../http/problems.ts";

/** OWASP's first choice for argon2id: 19 MiB, 2 passes, 1 lane. Argon2id is the library's default algorithm. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Runs in libuv's threads, so that the loop goes on. */
export const hashOfPassword = (password: string): Promise<string> => hash(password.normalize("NFC"), cost);

let nobodysHash: Promise<string> | undefined;

/** Takes as long for an unknown login (null) as for a known one: the time of an answer must not tell who has an account. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashOfPassword("nobody");
  const matches = await verify(stored ?? (await nobodysHash), password.normalize("NFC"));
  return matches && stored !== null;
}

/** Long enough, and nothing that is known from the person's own page. */
export function checkNewPassword(password: string, person: { login: string; name: string }): void {
  if ([...password].length < minimumPasswordLength) {
    throw refused(
      "too-short",
      fill(
        {
          ky: "Сырсөз өтө кыска. Кеминде {least} белги жазыңыз, мисалы бир нече сөз.",
          ru: "Пароль слишком короткий. Введите не меньше {least} знаков, например несколько слов.",
          en: "The password is too short. Enter at least {least} characters, such as a few words.",
        },
        { least: minimumPasswordLength },
      ),
    );
  }
  const known = [person.login, person.name].map((word) => word.toLowerCase());
  if (known.includes(password.toLowerCase()) || new Set(password).size < 4) {
    throw refused("too-simple", {
      ky: "Бул сырсөздү табуу оңой. Атыңыздан жана кайталанган белгилерден башка сырсөз ойлоп табыңыз.",
      ru: "Такой пароль легко угадать. Придумайте пароль не из имени и не из повторов.",
      en: "This password is easy to guess. Choose one that is neither your name nor a repeated sign.",
    });
  }
}

const refused = (code: string, message: Parameters<typeof fill>[0]) =>
  badRequest([{ code, field: "password", message }]);
