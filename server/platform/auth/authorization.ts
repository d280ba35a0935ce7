/** The token of an Authorization header: as Bearer, or as the Basic password, for programs that know only names and passwords. */
export function presentedToken(header: string | undefined): string | undefined {
  const [scheme = "", value = ""] = (header ?? "").split(" ", 2);
  if (/^bearer$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return undefined;
  const pair = Buffer.from(value, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1);
}
