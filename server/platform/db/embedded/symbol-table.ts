const hasManyKeys = 10_000;

/**
 * PGlite lists all 23,000 symbols of PostGIS for each one that it looks up, 5 ms each and 1,700 times where the
 * extension is made: 11 of the 25 seconds of a first start. Here the list is made once. Only in the realm of the thread
 * that calls this, and only for objects that large: a library's symbols do not change once it is loaded.
 */
export function listSymbolsOnce(): void {
  const listed = new WeakMap<object, string[]>();
  const keys = Object.keys;
  Object.keys = (value: object) => {
    const known = listed.get(value);
    if (known) return known;
    const made = keys(value);
    if (made.length > hasManyKeys) listed.set(value, made);
    return made;
  };
}
