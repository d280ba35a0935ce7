import { LogOut, UserRound } from "lucide-react";
import { useSignOut } from "#client/api/session.ts";
import type { PluralText, Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { openDialog } from "#client/state/dialog.ts";
import { useOutbox } from "#client/state/outbox.ts";
import { Menu, MenuItem, MenuSeparator } from "#client/ui/menu.tsx";
import { notify } from "#client/ui/notices.ts";
import type { Person } from "#contract/session.ts";
import { roleTexts } from "#layers/kit/roles.ts";
import styles from "./top-bar.module.css";

const signOutText: Text = { ky: "Чыгуу", ru: "Выйти", en: "Sign out" };
const accountText: Text = { ky: "Сырсөз жана кирүүлөр", ru: "Пароль и входы", en: "Password and sign-ins" };
const leftText: PluralText = {
  ky: "{count} жазууңуз жөнөтүлө элек. Алар ушул түзмөктө калды, кайра киргениңизде жөнөтүлөт.",
  ru: {
    one: "{count} ваша запись не отправлена. Она осталась на этом устройстве и отправится, когда вы снова войдёте.",
    few: "{count} ваши записи не отправлены. Они остались на этом устройстве и отправятся, когда вы снова войдёте.",
    many: "{count} ваших записей не отправлено. Они остались на этом устройстве и отправятся, когда вы снова войдёте.",
  },
  en: {
    one: "{count} entry of yours has not been sent. It stays on this device and is sent when you sign in again.",
    other:
      "{count} entries of yours have not been sent. They stay on this device and are sent when you sign in again.",
  },
};

/** "Айгүл Токтогулова" is АТ. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => [...part][0] ?? "")
    .slice(0, 2)
    .join("")
    .toUpperCase();

/** Who one is and the way out: the inside of a menu. */
export function PersonItems({ person }: { person: Person }) {
  const t = useText();
  const signOut = useSignOut();
  const count = useOutbox().entries.length;
  return (
    <>
      <div className={styles.person}>
        <p className={styles.personName}>{person.name}</p>
        <p className={styles.personRoles}>{person.roles.map((role) => t(roleTexts[role])).join(", ")}</p>
      </div>
      <MenuSeparator />
      <MenuItem icon={<UserRound />} onSelect={() => openDialog("account")}>
        {t(accountText)}
      </MenuItem>
      <MenuItem
        icon={<LogOut />}
        onSelect={() =>
          // The menu has closed when the answer comes: only the promise is left to tell of it.
          signOut.mutateAsync().then(
            () => count > 0 && notify({ kind: "info", stays: true, text: t(leftText, { count }) }),
            (error: Error) => notify({ kind: "error", text: error.message }),
          )
        }
      >
        {t(signOutText)}
      </MenuItem>
    </>
  );
}

export default function PersonMenu({ person }: { person: Person }) {
  return (
    <Menu
      trigger={
        // The name begins with what is seen, for people who speak to their computer.
        <button
          type="button"
          className={styles.avatar}
          aria-label={`${initials(person.name)} ${person.name}`}
        >
          {initials(person.name)}
        </button>
      }
    >
      <PersonItems person={person} />
    </Menu>
  );
}
