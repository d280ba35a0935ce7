import { useMemo, useState } from "react";
import { type Formats, useFormat } from "#client/i18n/use-format.ts";
import { type Translate, useText } from "#client/i18n/use-text.ts";
import { boundsOfGeometry } from "#client/map/geometry.ts";
import { flyTo } from "#client/state/fly-to.ts";
import type { Column, Sort } from "#client/ui/table-column.ts";
import { VirtualTable } from "#client/ui/virtual-table.tsx";
import type { StoredSection } from "#contract/heat-loss.ts";
import { heatPipe } from "#layers/heating/heat-pipe.ts";
import { units } from "#layers/kit/unit.ts";
import { openSection, useOpenSection } from "./chosen.ts";
import styles from "./heat-loss.module.css";
import { messages } from "./messages.ts";

/** What a column is sorted by; null is last both ways. */
const keys: Readonly<Record<string, (section: StoredSection) => number | string | null>> = {
  code: ({ code }) => code,
  diameter: ({ diameter_mm }) => diameter_mm,
  year: ({ built_year }) => built_year,
  length: ({ length_m }) => length_m,
  transfer: ({ heat_transfer }) => heat_transfer?.w_per_m ?? null,
  norm: ({ norm }) => norm?.w_per_m ?? null,
  transferYear: ({ heat_transfer }) => heat_transfer?.gcal ?? null,
  normYear: ({ norm }) => norm?.gcal ?? null,
};

function sorted(
  sections: readonly StoredSection[],
  { column, descending }: Sort,
  compare: Formats["compare"],
) {
  const key = keys[column] ?? (() => null);
  return sections.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b));
    return descending ? -order : order;
  });
}

function columnsOf(t: Translate, format: Formats): readonly Column<StoredSection>[] {
  const figure = (
    id: string,
    title: string,
    unit: string,
    decimals: number,
    width: number,
    of: (section: StoredSection) => number | null,
  ): Column<StoredSection> => ({
    id,
    title,
    unit,
    width,
    align: "end",
    sortable: true,
    render: (section) => format.number(of(section), decimals),
  });
  const { diameter_mm: diameter, length_m: length } = heatPipe.fields;
  return [
    { id: "code", title: t(messages.section), width: 80, sortable: true, render: ({ code }) => code ?? "" },
    figure(
      "transfer",
      t(messages.transferColumn),
      t(units.w_per_m),
      1,
      125,
      (s) => s.heat_transfer?.w_per_m ?? null,
    ),
    figure("norm", t(messages.normColumn), t(units.w_per_m), 1, 125, (s) => s.norm?.w_per_m ?? null),
    figure(
      "transferYear",
      t(messages.transferYear),
      t(units.gcal),
      1,
      170,
      (s) => s.heat_transfer?.gcal ?? null,
    ),
    figure("normYear", t(messages.normYear), t(units.gcal), 1, 170, (s) => s.norm?.gcal ?? null),
    figure("length", t(length.label), t(units.m), 0, 100, (s) => s.length_m),
    figure("diameter", t(diameter.label), t(units.mm), 0, 100, (s) => s.diameter_mm),
    {
      id: "year",
      title: t(heatPipe.fields.built_year.label),
      width: 90,
      align: "end",
      sortable: true,
      render: ({ built_year }) => built_year ?? "–",
    },
  ];
}

const rowKey = ({ id }: StoredSection): string => id;

/** Every section with both figures; what is chosen here is chosen on the map. */
export function SectionTable({ sections }: { sections: readonly StoredSection[] }) {
  const t = useText();
  const format = useFormat();
  const open = useOpenSection();
  const [sort, setSort] = useState<Sort>({ column: "transferYear", descending: true });
  const rows = useMemo(() => sorted(sections, sort, format.compare), [sections, sort, format]);
  const columns = useMemo(() => columnsOf(t, format), [t, format]);
  function show(section: StoredSection): void {
    openSection(section.id);
    flyTo(boundsOfGeometry({ type: "LineString", coordinates: section.path }));
  }
  return (
    <div className={styles.table}>
      <VirtualTable
        label={t(messages.table)}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        sort={sort}
        onSort={setSort}
        selection={{ keys: new Set(open === null ? [] : [open]), anchor: open }}
        onSelection={({ keys: chosen, anchor }) => {
          const next = anchor !== null && chosen.has(anchor) ? anchor : null;
          const section = rows.find(({ id }) => id === next);
          if (section) show(section);
          else openSection(null);
        }}
        onOpen={show}
        empty={t(messages.notKnown)}
      />
    </div>
  );
}
