import { EllipsisVertical, Info, LogIn } from "lucide-react";
import { usePerson } from "#client/api/session.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import { languages } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { openDialog } from "#client/state/dialog.ts";
import { chooseLanguage } from "#client/state/view-language.ts";
import { IconButton } from "#client/ui/icon-button.tsx";
import { Menu, MenuChoice, MenuItem, MenuSeparator } from "#client/ui/menu.tsx";
import { languageNames, messages } from "./messages.ts";
import { PersonItems } from "./person-menu.tsx";
import { aboutText } from "./rail.tsx";
import { signInText } from "./sign-in-messages.ts";
import { ThemeChoices } from "./theme-menu.tsx";

/** Everything of the top bar that has no room on a phone. */
export default function PhoneMenu() {
  const t = useText();
  const person = usePerson();
  const language = useLanguage();
  return (
    <Menu trigger={<IconButton icon={<EllipsisVertical />} label={t(messages.more)} />}>
      {person ? (
        <PersonItems person={person} />
      ) : (
        <MenuItem icon={<LogIn />} onSelect={() => openDialog("sign-in")}>
          {t(signInText)}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuChoice
        label={t(messages.language)}
        value={language}
        options={languages.map((value) => ({ value, label: languageNames[value].full, lang: value }))}
        onChange={chooseLanguage}
      />
      <MenuSeparator />
      <ThemeChoices />
      <MenuSeparator />
      <MenuItem icon={<Info />} onSelect={() => openDialog("about")}>
        {t(aboutText)}
      </MenuItem>
    </Menu>
  );
}
