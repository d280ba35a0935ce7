import { useState } from "react";
import { readStored, writeStored } from "#client/state/stored.ts";

/** A size that this device remembers. */
export function useStoredNumber(key: string, otherwise: number): [number, (value: number) => void] {
  const [value, setValue] = useState(() => Number(readStored(key)) || otherwise);
  return [
    value,
    (next) => {
      setValue(next);
      writeStored(key, String(Math.round(next)));
    },
  ];
}
