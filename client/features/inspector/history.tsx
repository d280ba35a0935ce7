import { useQuery } from "@tanstack/react-query";
import { RotateCcw } from "lucide-react";
import { useChange } from "#client/api/changes.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { FieldValue } from "#client/row/field-value.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { differences, writableValues } from "#client/row/row-values.ts";
import { Button } from "#client/ui/button.tsx";
import { notify } from "#client/ui/notices.ts";
import { Progress } from "#client/ui/progress.tsx";
import type { Operation } from "#contract/changes.ts";
import type { Version } from "#contract/history.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import styles from "./inspector.module.css";
import { messages } from "./messages.ts";
import { historyQuery } from "./queries.ts";

const verbs = {
  insert: messages.inserted,
  update: messages.updated,
  remove: messages.removedVersion,
} as const;

export function RowHistory({ layer, id, editable }: { layer: Layer; id: string; editable: boolean }) {
  const t = useText();
  const { data, error, isPending } = useQuery(historyQuery(layer.id, id));
  const change = useChange();
  if (isPending) return <Progress value={null} label={t(messages.history)} />;
  if (error) return <Refusals error={error} shown={() => false} />;
  const [latest] = data.versions;

  async function restore(version: Version): Promise<void> {
    if (!latest) return;
    await change.mutateAsync({ operations: [restoring(layer, id, version, latest)] });
    notify({ kind: "good", text: t(messages.saved) });
  }

  return (
    <>
      <Refusals error={change.error} shown={() => false} />
      <ol className={styles.versions}>
        {data.versions.map((version, index) => (
          <VersionItem
            key={version.seq}
            layer={layer}
            version={version}
            before={data.versions[index + 1]}
            onRestore={
              editable && version !== latest ? () => void restore(version).catch(() => undefined) : undefined
            }
          />
        ))}
      </ol>
    </>
  );
}

/** Gives a row the values and the shape of an earlier version, or gives a removed row back. */
function restoring(layer: Layer, id: string, version: Version, latest: Version): Operation {
  const row = { ...writableValues(layer, version.row), ...(version.geom !== null && { geom: version.geom }) };
  return latest.op === "remove"
    ? { op: "create", layer: layer.id, id, row }
    : { op: "replace", layer: layer.id, id, version: latest.version, row };
}

type ItemProps = {
  layer: Layer;
  version: Version;
  before: Version | undefined;
  onRestore: (() => void) | undefined;
};

/** The reason that the server writes where a person who takes a change back has given none. */
const isUndo = (reason: string): boolean => /^undo [0-9a-f-]{36}$/.test(reason);

function VersionItem({ layer, version, before, onRestore }: ItemProps) {
  const t = useText();
  const format = useFormat();
  const changed = version.op === "update" && before ? differences(layer, before.row, version.row) : [];
  const moved = version.op === "update" && JSON.stringify(before?.geom) !== JSON.stringify(version.geom);
  return (
    <li className={styles.version}>
      <div className={styles.versionHead}>
        <strong>
          {version.version}. {t(verbs[version.op])}
        </strong>
        <span>{version.actor}</span>
        <time className={styles.when} dateTime={version.at} title={format.dateTime(version.at)}>
          {format.relative(version.at)}
        </time>
      </div>
      {version.reason && (
        <p className={styles.why}>{isUndo(version.reason) ? t(messages.tookBack) : version.reason}</p>
      )}
      {moved && <p>{t(messages.shapeChanged)}</p>}
      {changed.length > 0 && before && (
        <table className={styles.differences}>
          <tbody>
            {changed.map((name) => {
              const field = layer.fields[name];
              return (
                field && (
                  <tr key={name}>
                    <th scope="row">{t(field.label)}</th>
                    <td>
                      <span className={styles.before}>
                        <FieldValue field={field} value={before.row[name]} />
                      </span>{" "}
                      → <FieldValue field={field} value={version.row[name]} />
                    </td>
                  </tr>
                )
              );
            })}
          </tbody>
        </table>
      )}
      {onRestore && (
        <Button variant="quiet" icon={<RotateCcw />} onClick={onRestore}>
          {t(messages.restore)}
        </Button>
      )}
    </li>
  );
}
