import { Tile } from "./tile.ts";
import { type Box, boundsOf, keyOf, overlap, type TilePlace } from "./tile-place.ts";

type Entry = { readonly place: TilePlace; readonly bounds: Box; readonly tile: Tile };
type Flight = {
  readonly place: TilePlace;
  readonly bounds: Box;
  readonly tile: Promise<Tile>;
  readonly cancel: AbortController;
  waiting: number;
};
export type MakeTile = (place: TilePlace, signal: AbortSignal) => Promise<Uint8Array>;

/**
 * Tiles as they are now. A missing one is made once however many ask for it, and given up when all of them have gone;
 * one that was being made when its rows changed goes to those who waited and is not kept.
 */
export class TileCache {
  private readonly make: MakeTile;
  private readonly mostBytes: number;
  /** The longest unused first. */
  private readonly entries = new Map<string, Entry>();
  private readonly flights = new Map<string, Flight>();
  private bytes = 0;

  constructor(make: MakeTile, mostBytes: number) {
    this.make = make;
    this.mostBytes = mostBytes;
  }

  get size(): number {
    return this.entries.size;
  }

  kept(place: TilePlace): Tile | undefined {
    const key = keyOf(place);
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.tile;
  }

  /** Rejects with the signal's reason when that client has gone. */
  async get(place: TilePlace, signal: AbortSignal): Promise<Tile> {
    const known = this.kept(place);
    if (known) return known;
    signal.throwIfAborted();
    const key = keyOf(place);
    const flight = this.flights.get(key) ?? this.start(key, place);
    flight.waiting += 1;
    return await new Promise<Tile>((resolve, reject) => {
      const leave = (): void => {
        flight.waiting -= 1;
        if (flight.waiting === 0) {
          this.forget(key, flight);
          flight.cancel.abort(signal.reason);
        }
        reject(signal.reason);
      };
      signal.addEventListener("abort", leave, { once: true });
      flight.tile.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
    });
  }

  /** Drops what shows `layer` in one of the boxes; without boxes, wherever it is. */
  drop(layer: string, boxes: readonly Box[] | null): void {
    const touched = ({ place, bounds }: Entry | Flight): boolean =>
      place.set.layers.some(({ id }) => id === layer) &&
      (boxes === null || boxes.some((box) => overlap(box, bounds)));
    for (const [key, entry] of this.entries) if (touched(entry)) this.remove(key, entry);
    for (const [key, flight] of this.flights) if (touched(flight)) this.forget(key, flight);
  }

  clear(): void {
    this.entries.clear();
    this.flights.clear();
    this.bytes = 0;
  }

  private start(key: string, place: TilePlace): Flight {
    const cancel = new AbortController();
    const bounds = boundsOf(place);
    const tile = this.make(place, cancel.signal).then((bytes) => new Tile(bytes));
    const flight: Flight = { place, bounds, tile, cancel, waiting: 0 };
    this.flights.set(key, flight);
    tile.then(
      (made) => {
        if (this.flights.get(key) !== flight) return;
        this.flights.delete(key);
        this.keep(key, { place, bounds, tile: made });
      },
      () => this.forget(key, flight),
    );
    return flight;
  }

  private forget(key: string, flight: Flight): void {
    if (this.flights.get(key) === flight) this.flights.delete(key);
  }

  private keep(key: string, entry: Entry): void {
    this.entries.set(key, entry);
    this.bytes += entry.tile.cost;
    for (const [oldest, old] of this.entries) {
      if (this.bytes <= this.mostBytes) break;
      this.remove(oldest, old);
    }
  }

  private remove(key: string, { tile }: Entry): void {
    this.entries.delete(key);
    this.bytes -= tile.cost;
  }
}
