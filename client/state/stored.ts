/** A value kept on this device. A browser that forbids storage forgets it: that is no error. */
export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(`shaar.${key}`);
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(`shaar.${key}`);
    else window.localStorage.setItem(`shaar.${key}`, value);
  } catch {
    // Storage is full or forbidden.
  }
}
