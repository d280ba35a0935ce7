import { FileText } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { languageNames } from "#client/row/report-messages.ts";
import { setPrinting, usePrinting } from "#client/state/printing.ts";
import { Button } from "#client/ui/button.tsx";
import { Menu, MenuChoice, MenuItem, MenuSeparator } from "#client/ui/menu.tsx";
import { sheetLanguages } from "#contract/paper.ts";
import { type ReportFormat, reportFormats } from "#contract/report.ts";
import styles from "./loss-report.module.css";
import { Making } from "./making.tsx";
import { messages } from "./messages.ts";
import { useOrderReport } from "./queries.ts";

/** The year's losses of water and heat as a file: ordered here, and followed until it is there. */
export function LossReportButton({ year }: { year: number }) {
  const t = useText();
  const { languages } = usePrinting();
  const order = useOrderReport();
  const take = (format: ReportFormat) => order.mutate({ year, format, languages });
  return (
    <div className={styles.report}>
      <Menu
        align="start"
        trigger={
          <Button icon={<FileText />} busy={order.isPending}>
            {t(messages.report)}
          </Button>
        }
      >
        <MenuChoice
          label={t(messages.languages)}
          value={languages}
          options={sheetLanguages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(value) => setPrinting({ languages: value })}
        />
        <MenuSeparator />
        {reportFormats.map((format) => (
          <MenuItem key={format} onSelect={() => take(format)}>
            {t(messages[format])}
          </MenuItem>
        ))}
      </Menu>
      <Refusals error={order.error} shown={() => false} />
      {order.data && <Making id={order.data.id} year={order.variables.year} />}
    </div>
  );
}
