import { Moon, Sun } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import { setThemeChoice, type ThemeChoice, useTheme, useThemeChoice } from "#client/state/theme.ts";
import { IconButton } from "#client/ui/icon-button.tsx";
import { Menu, MenuChoice } from "#client/ui/menu.tsx";
import { messages } from "./messages.ts";

export function ThemeChoices() {
  const t = useText();
  return (
    <MenuChoice<ThemeChoice>
      label={t(messages.theme)}
      value={useThemeChoice()}
      options={[
        { value: "light", label: t(messages.themeLight) },
        { value: "dark", label: t(messages.themeDark) },
        { value: "system", label: t(messages.themeSystem) },
      ]}
      onChange={setThemeChoice}
    />
  );
}

export default function ThemeMenu() {
  const t = useText();
  const dark = useTheme() === "dark";
  return (
    <Menu trigger={<IconButton icon={dark ? <Moon /> : <Sun />} label={t(messages.theme)} />}>
      <ThemeChoices />
    </Menu>
  );
}
