import { encode } from "uqr";
import { rectangle, type Surface } from "#painter/surface.ts";

const quietModules = 4;

/** The address as a code that a telephone reads, in a square with its upper left corner at `left`, `top`. */
export function paintQr(
  surface: Surface,
  address: string,
  { left, top, side }: { readonly left: number; readonly top: number; readonly side: number },
): void {
  const { data, size } = encode(address, { ecc: "M", border: quietModules });
  const module = side / size;
  surface.fill(rectangle(left, top, side, side), { color: "#ffffff" });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) =>
      isDark ? rectangle(left + x * module, top + y * module, module, module) : [],
    ),
  );
  surface.fill(dark, { color: "#000000" });
}
