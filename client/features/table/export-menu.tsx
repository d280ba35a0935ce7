import { Download } from "lucide-react";
import { currentLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import { Menu, MenuItem } from "#client/ui/menu.tsx";
import { messages } from "./messages.ts";
import type { TableFilter } from "./use-rows.ts";

const formats = ["xlsx", "csv", "geojson", "gpkg", "dxf"] as const;
/** Formats that hold shapes and nothing else worth having without them. */
const spatial: ReadonlySet<string> = new Set(["geojson", "gpkg", "dxf"]);

/** The rows of the table as a file, with the same filter. */
export function ExportMenu({ filter }: { filter: TableFilter }) {
  const t = useText();
  const { layer, text, bounds, variant } = filter;
  const offered = formats.filter((format) => layer.geometry !== "none" || !spatial.has(format));

  function download(format: string): void {
    const query = new URLSearchParams({ format, lang: currentLanguage() });
    if (text !== "") query.set("q", text);
    if (bounds) query.set("bbox", bounds.join(","));
    if (layer.variants && variant !== null) query.set("variant", variant);
    window.location.assign(`/api/layers/${layer.id}/export?${query}`);
  }

  return (
    <Menu trigger={<Button icon={<Download />}>{t(messages.export)}</Button>}>
      {offered.map((format) => (
        <MenuItem key={format} onSelect={() => download(format)}>
          {format.toUpperCase()}
        </MenuItem>
      ))}
    </Menu>
  );
}
