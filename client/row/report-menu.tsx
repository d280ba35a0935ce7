import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { download } from "#client/api/download.ts";
import { useText } from "#client/i18n/use-text.ts";
import { setPrinting, usePrinting } from "#client/state/printing.ts";
import { announce } from "#client/ui/announcer.tsx";
import { Button } from "#client/ui/button.tsx";
import { Menu, MenuChoice, MenuItem, MenuSeparator } from "#client/ui/menu.tsx";
import { papers, sheetLanguages } from "#contract/paper.ts";
import { Refusals } from "./refusals.tsx";
import { languageNames, reportMessages } from "./report-messages.ts";

type Props = {
  /** Of the route that answers the report. */
  path: string;
  /** What of the screen goes into the file: the filters of a list, the place of a balance. */
  search: Readonly<Record<string, string>>;
  /** Why what is on the screen cannot be taken just now. */
  notNow?: string | null;
  /** What else can be taken of it. */
  children?: ReactNode;
};

/** What stands on the screen as a file: on paper in the city's languages, or for a spreadsheet. */
export function ReportMenu({ path, search, notNow = null, children }: Props) {
  const t = useText();
  const { languages } = usePrinting();
  const take = useMutation({
    mutationFn: (form: Readonly<Record<string, string>>) =>
      download(`${path}?${new URLSearchParams({ ...search, ...form, languages })}`),
    onSuccess: () => announce(t(reportMessages.saved)),
  });
  return (
    <>
      <Menu
        trigger={
          <Button
            icon={<Download />}
            busy={take.isPending}
            disabled={notNow !== null}
            title={notNow ?? undefined}
          >
            {t(reportMessages.download)}
          </Button>
        }
      >
        <MenuChoice
          label={t(reportMessages.languages)}
          value={languages}
          options={sheetLanguages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(value) => setPrinting({ languages: value })}
        />
        <MenuSeparator />
        {papers.map((paper) => (
          <MenuItem key={paper} onSelect={() => take.mutate({ format: "pdf", paper })}>
            PDF, {paper}
          </MenuItem>
        ))}
        <MenuItem onSelect={() => take.mutate({ format: "xlsx" })}>XLSX</MenuItem>
        {children}
      </Menu>
      <Refusals error={take.error} shown={() => false} />
    </>
  );
}
