import { LogOut, UserRound } from "lucide-react";
import { useSignOut } from "#client/api/session.ts";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { openDialog } from "#client/state/dialog.ts";
import { Menu, MenuItem, MenuSeparator } from "#client/ui/menu.tsx";
import { notify } from "#client/ui/notices.ts";
import type { Person } from "#contract/session.ts";
import { roleTexts } from "#layers/kit/roles.ts";
import styles from "./top-bar.module.css";

const signOutText: Text = { ky: "Чыгуу", ru: "Выйти", en: "Sign out" };
const accountText: Text = { ky: "Сырсөз жана кирүүлөр", ru: "Пароль и входы", en: "Password and sign-ins" };

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
          signOut.mutate(undefined, { onError: (error) => notify({ kind: "error", text: error.message }) })
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
