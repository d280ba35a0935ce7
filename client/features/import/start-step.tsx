import { FileUp } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { useCity } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { classNames } from "#client/ui/class-names.ts";
import styles from "./import.module.css";
import { messages } from "./messages.ts";
import { PastLoads } from "./past-loads.tsx";
import { Step } from "./step.tsx";
import { startImport, useWizard } from "./wizard-store.ts";

const endings = ".geojson,.json,.gpkg,.zip,.csv,.tsv,.txt,.xlsx,.kml,.kmz,.dxf,.fgb,.osm,.pbf,.gz";

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

export function StartStep() {
  const t = useText();
  const { error } = useWizard();
  const { demo } = useCity();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) void startImport(file);
  };
  return (
    <Step number={1} title={t(messages.stepFile)}>
      <Refusals error={error} shown={() => false} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
      <div
        className={classNames(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          if (!holdsFiles(event)) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <FileUp aria-hidden="true" />
        <p>{t(messages.drop)}</p>
        <Button variant="primary" onClick={() => input.current?.click()}>
          {t(messages.choose)}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={endings}
          aria-label={t(messages.choose)}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = "";
          }}
        />
        <p className={styles.note}>{t(messages.formats)}</p>
      </div>
      <p className={styles.note}>{t(messages.nothingYet)}</p>
      {demo && <p className={styles.sample}>{t(messages.sampleCity)}</p>}
      <PastLoads />
    </Step>
  );
}
