/** Plain http, which is what an office LAN has, gives pages no clipboard; the old command still copies a selection. */
export async function copySelected(text: string): Promise<void> {
  if (window.isSecureContext) await navigator.clipboard.writeText(text);
  else document.execCommand("copy");
}
