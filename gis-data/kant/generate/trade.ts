import type { Ground, Site } from "./ground.ts";
import { rectangle } from "./polygon.ts";
import type { Random } from "./random.ts";

/** Shops and offices side by side along the long sides of a strip. */
export function buildShops(site: Site, ground: Ground, rng: Random, kind: "shop" | "office"): number {
  const [x0, x1] = ground.x;
  const [y0, y1] = ground.y;
  const rows = y1 - y0 > 70 ? [0.2, 0.8] : [0.5];
  let built = 0;
  for (const row of rows) {
    let x = x0 + 4;
    while (x < x1 - 12) {
      const length = kind === "shop" ? rng.between(12, 27) : rng.between(26, 48);
      const depth = Math.min(rng.between(10, 15), (y1 - y0) * 0.6);
      const storeys = kind === "shop" ? (rng.chance(0.3) ? 2 : 1) : rng.integer(2, 4);
      const c = ground.at(x + length / 2, y0 + (y1 - y0) * row + rng.between(-2, 2));
      const plan = { use: "trade_office" as const, kind, storeys, builtYear: rng.integer(1962, 2009) };
      if (site.put(ground, rectangle(c, ground.d, length, depth), plan, 2.5, 3)) {
        built++;
        x += length + rng.between(4, kind === "shop" ? 16 : 30);
      } else x += 6;
    }
  }
  return built;
}

/** Market rows: long covered stalls with lanes between them, a hall in front. */
export function buildBazaar(site: Site, ground: Ground, rng: Random): number {
  const [x0, x1] = ground.x;
  const [y0, y1] = ground.y;
  let built = 0;
  const put = (x: number, y: number, length: number, depth: number, kind: string) => {
    const plan = { use: "trade_office" as const, kind, storeys: 1, builtYear: rng.integer(1988, 2009) };
    if (site.put(ground, rectangle(ground.at(x, y), ground.d, length, depth), plan, 4, 4)) built++;
  };
  put((x0 + x1) / 2, y0 + 34, 64, 32, "market_hall");
  for (let y = y0 + 66; y < y1 - 16; y += 15)
    for (let x = x0 + 42; x < x1 - 20; x += 52) put(x, y, 44, 6.5, "market_row");
  return built;
}
