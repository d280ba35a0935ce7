import { useEffect, useRef, useState } from "react";

/** A value once its key has not changed for a while. */
export function useSettled<T>(value: T, key: string, pauseMs: number): T {
  const [settled, setSettled] = useState(value);
  const last = useRef(value);
  last.current = value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the value is another one
  useEffect(() => {
    const timer = setTimeout(() => setSettled(last.current), pauseMs);
    return () => clearTimeout(timer);
  }, [key, pauseMs]);
  return settled;
}
