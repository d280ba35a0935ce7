const browsers = [
  ["Edg", "Edge"],
  ["OPR", "Opera"],
  ["YaBrowser", "Yandex"],
  ["Firefox", "Firefox"],
  ["Chrome", "Chrome"],
  ["Safari", "Safari"],
] as const;
const systems = ["Windows", "Android", "iPhone", "iPad", "Mac OS", "Linux"] as const;

/** "Chrome, Android" of what a browser calls itself; null where nothing in it is known. */
export function browserName(userAgent: string | null): string | null {
  if (userAgent === null) return null;
  // Nearly every browser also says Chrome and Safari: the first that fits is the most particular one.
  const browser = browsers.find(([sign]) => userAgent.includes(`${sign}/`))?.[1];
  const system = systems.find((name) => userAgent.includes(name));
  return [browser, system].filter(Boolean).join(", ") || null;
}
