import { useQuery } from "@tanstack/react-query";
import { Ellipsis, Link, Pencil, Printer, Spline, Trash2 } from "lucide-react";
import { Suspense, useState } from "react";
import { Problem } from "#client/api/problem.ts";
import { hasRole, usePerson } from "#client/api/session.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { isPlaneGeometry, pathsOf } from "#client/map/geometry.ts";
import { placeToPrint } from "#client/map/place-to-print.ts";
import type { OfRow, RowTab } from "#client/row/inspector-parts.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { rowTitle } from "#client/row/row-title.ts";
import { useUndoNotice } from "#client/row/use-undo-notice.ts";
import { startReshaping } from "#client/state/editing.ts";
import { startPrinting } from "#client/state/printing.ts";
import { setView } from "#client/state/view-store.ts";
import { IconButton } from "#client/ui/icon-button.tsx";
import { Menu, MenuItem } from "#client/ui/menu.tsx";
import { notify } from "#client/ui/notices.ts";
import { Progress } from "#client/ui/progress.tsx";
import { Tabs } from "#client/ui/tabs.tsx";
import { rolesMayEdit } from "#contract/rights.ts";
import type { StoredRow } from "#contract/row.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { Attributes } from "./attributes.tsx";
import { EditRow } from "./edit-row.tsx";
import { RowHistory } from "./history.tsx";
import styles from "./inspector.module.css";
import { messages } from "./messages.ts";
import { rowQuery } from "./queries.ts";
import { RemoveDialog } from "./remove-dialog.tsx";

/** One selected row: what it is, what happened to it, and what may be done with it. */
export function SelectedRow({ layer, id, tabs }: OfRow & { tabs: readonly RowTab[] }) {
  const t = useText();
  const person = usePerson();
  const editable = rolesMayEdit(person?.roles ?? [], layer);
  const added =
    layer.geometry === "none"
      ? []
      : tabs.filter(
          ({ roles, layers }) =>
            hasRole(person, roles) && (layers === undefined || layers.includes(layer.id)),
        );
  const { data: stored, error, isPending } = useQuery(rowQuery(layer.id, id));
  const [tab, setTab] = useState("attributes");
  const [editing, setEditing] = useState(false);
  if (isPending) return <Progress value={null} label={t(layer.title)} />;
  if (error && tab !== "history") {
    return (
      <div className={styles.body}>
        <Refusals error={error} shown={() => false} />
        {isGone(error) && <RowHistory layer={layer} id={id} editable={editable} />}
      </div>
    );
  }
  if (!stored) return null;
  const Added = added.find(({ id: name }) => name === tab)?.Content;
  if (editing) {
    return (
      <div className={styles.frame}>
        <Head layer={layer} stored={stored} />
        <EditRow layer={layer} stored={stored} onDone={() => setEditing(false)} />
      </div>
    );
  }
  return (
    <div className={styles.frame}>
      <Head layer={layer} stored={stored}>
        <PrintThis layer={layer} stored={stored} />
        {editable && <Actions layer={layer} stored={stored} onEdit={() => setEditing(true)} />}
      </Head>
      <Tabs
        label={t(layer.title)}
        tabs={[
          { id: "attributes", label: t(messages.attributes) },
          { id: "history", label: t(messages.history) },
          ...added.map(({ id: name, title, Badge }) => ({
            id: name,
            label: t(title),
            badge: Badge && (
              <Suspense>
                <Badge layer={layer} id={id} />
              </Suspense>
            ),
          })),
        ]}
        selected={tab}
        onSelect={setTab}
      >
        <div className={styles.body}>
          {Added ? (
            <Suspense fallback={<Progress value={null} label={t(layer.title)} />}>
              <Added layer={layer} id={id} />
            </Suspense>
          ) : tab === "history" ? (
            <RowHistory layer={layer} id={id} editable={editable} />
          ) : (
            <Attributes layer={layer} stored={stored} />
          )}
        </div>
      </Tabs>
    </div>
  );
}

/** A row that was removed has a history, from which it can be restored; a broken link has none. */
const isGone = (error: unknown): boolean => error instanceof Problem && error.status === 404;

function Head({ layer, stored, children }: { layer: Layer; stored: StoredRow; children?: React.ReactNode }) {
  const t = useText();
  const language = useLanguage();
  return (
    <header className={styles.head}>
      <div className={styles.titles}>
        <div className={styles.layer}>{t(layer.title)}</div>
        <h2 className={styles.title}>{rowTitle(layer, { ...stored.row, id: stored.id }, language)}</h2>
        {stored.row["synthetic"] === true && <div className={styles.sample}>{t(messages.sample)}</div>}
      </div>
      <div className={styles.actions}>{children}</div>
    </header>
  );
}

function PrintThis({ layer, stored }: { layer: Layer; stored: StoredRow }) {
  const t = useText();
  const language = useLanguage();
  const { id, geom, row } = stored;
  if (!isPlaneGeometry(geom)) return null;
  const title = rowTitle(layer, { ...row, id }, language);
  return (
    <IconButton
      icon={<Printer />}
      label={t(messages.print)}
      onClick={() => startPrinting({ feature: { layer: layer.id, id, title } }, placeToPrint(pathsOf(geom)))}
    />
  );
}

const variantOf = ({ row: { variant_id } }: StoredRow): string | null =>
  typeof variant_id === "string" ? variant_id : null;

function Actions({ layer, stored, onEdit }: { layer: Layer; stored: StoredRow; onEdit: () => void }) {
  const t = useText();
  const [removing, setRemoving] = useState(false);
  const noticeUndo = useUndoNotice();
  const { geom } = stored;

  async function copyLink(): Promise<void> {
    await navigator.clipboard.writeText(window.location.href);
    notify({ kind: "info", text: t(messages.linkCopied) });
  }

  return (
    <>
      <IconButton icon={<Pencil />} label={t(messages.edit)} onClick={onEdit} />
      {isPlaneGeometry(geom) && (
        <IconButton
          icon={<Spline />}
          label={t(messages.reshape)}
          onClick={() => {
            startReshaping(layer, stored.id, geom, variantOf(stored));
            onEdit();
          }}
        />
      )}
      <Menu trigger={<IconButton icon={<Ellipsis />} label={t(messages.more)} />}>
        {window.isSecureContext && (
          <MenuItem icon={<Link />} onSelect={() => void copyLink()}>
            {t(messages.copyLink)}
          </MenuItem>
        )}
        <MenuItem icon={<Trash2 />} danger onSelect={() => setRemoving(true)}>
          {t(messages.remove)}
        </MenuItem>
      </Menu>
      {removing && (
        <RemoveDialog
          layer={layer}
          id={stored.id}
          variant={variantOf(stored)}
          version={Number(stored.row["version"])}
          onClose={() => setRemoving(false)}
          onRemoved={(changeId) => {
            setRemoving(false);
            setView({ selection: null }, "push");
            noticeUndo(messages.removed, changeId);
          }}
        />
      )}
    </>
  );
}
