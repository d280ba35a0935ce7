import { Pencil, Plus, Table2 } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { usePerson } from "#client/api/session.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { flyTo } from "#client/state/fly-to.ts";
import { useMapBounds } from "#client/state/map-bounds.ts";
import { startRow } from "#client/state/new-row.ts";
import { openTable, useTableLayer } from "#client/state/table-layer.ts";
import { selectionLimit } from "#client/state/view-state.ts";
import { setView, useViewState } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { Switch } from "#client/ui/checkbox.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import { Select } from "#client/ui/select.tsx";
import { Spinner } from "#client/ui/spinner.tsx";
import type { Sort } from "#client/ui/table-column.ts";
import { TextInput } from "#client/ui/text-input.tsx";
import { VirtualTable } from "#client/ui/virtual-table.tsx";
import { rolesMayEdit, rolesMayRead } from "#contract/rights.ts";
import { layerOf, layers } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { columnsOf } from "./columns.tsx";
import { EditMany } from "./edit-many.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { messages, rowCount } from "./messages.ts";
import styles from "./table.module.css";
import { type TableRow, useRows } from "./use-rows.ts";

const keyOf = (row: TableRow): string => row.id;

/** The dock's table: any layer or register that the reader may read. */
export default function AttributeTable() {
  const t = useText();
  const format = useFormat();
  const roles = usePerson()?.roles ?? [];
  const readable = layers.filter((layer) => rolesMayRead(roles, layer));
  const chosen = layerOf(useTableLayer());
  const layer = chosen && readable.includes(chosen) ? chosen : readable[0];
  if (!layer) {
    return (
      <EmptyState icon={<Table2 />} title={t(messages.noLayer)}>
        {t(messages.noRowsNext)}
      </EmptyState>
    );
  }
  const options = readable
    .map(({ id, title }) => ({ value: id, label: t(title) }))
    .sort((a, b) => format.compare(a.label, b.label));
  return (
    <LayerTable key={layer.id} layer={layer} mayEdit={rolesMayEdit(roles, layer)}>
      <Select
        aria-label={t(messages.layer)}
        value={layer.id}
        options={options}
        onChange={(id) => id !== null && openTable(id)}
      />
    </LayerTable>
  );
}

function LayerTable({
  layer,
  mayEdit,
  children,
}: {
  layer: Layer;
  mayEdit: boolean;
  children: React.ReactNode;
}) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { selection, variant } = useViewState();
  const bounds = useMapBounds();
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed.trim());
  const [inView, setInView] = useState(false);
  const [sort, setSort] = useState<Sort | null>(null);
  const [anchor, setAnchor] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);
  const filter = { layer, text, sort, bounds: inView ? bounds : null, variant };
  const { rows, labels, total, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useRows(filter);
  const keys = new Set(selection?.layer === layer.id ? selection.ids : []);
  const selected = rows.filter(({ id }) => keys.has(id));

  return (
    <div className={styles.frame}>
      <div className={styles.bar}>
        {children}
        <TextInput
          className={styles.filter}
          aria-label={t(messages.filter)}
          placeholder={t(messages.filter)}
          value={typed}
          onChange={setTyped}
        />
        {layer.geometry !== "none" && (
          <Switch checked={inView} onChange={setInView} disabled={bounds === null}>
            {t(messages.inView)}
          </Switch>
        )}
        <span className={styles.count} role="status">
          {isPending ? <Spinner /> : t(rowCount, { count: total })}
        </span>
        {mayEdit && selected.length > 1 && (
          <Button icon={<Pencil />} onClick={() => setEditing(true)}>
            {t(messages.editMany)}
          </Button>
        )}
        {mayEdit && (
          <Button icon={<Plus />} onClick={() => startRow(layer)}>
            {t(messages.add)}
          </Button>
        )}
        <ExportMenu filter={filter} />
      </div>
      <VirtualTable
        label={t(layer.title)}
        columns={columnsOf(layer, { language, format, labels })}
        rows={rows}
        rowKey={keyOf}
        total={total}
        sort={sort}
        onSort={setSort}
        selection={{ keys, anchor }}
        onSelection={(next) => {
          setAnchor(next.anchor);
          const ids = [...next.keys].slice(0, selectionLimit);
          setView({ selection: ids.length > 0 ? { layer: layer.id, ids } : null }, "push");
        }}
        onOpen={({ id, place }) => {
          setView({ selection: { layer: layer.id, ids: [id] } }, "push");
          if (place) flyTo(place);
        }}
        onEnd={() => {
          if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
        }}
        empty={
          isPending ? (
            <p className={styles.loading}>{t(messages.loading)}</p>
          ) : (
            <EmptyState icon={<Table2 />} title={error?.message ?? t(messages.noRows)}>
              {t(messages.noRowsNext)}
            </EmptyState>
          )
        }
      />
      {editing && <EditMany layer={layer} rows={selected} onClose={() => setEditing(false)} />}
    </div>
  );
}
