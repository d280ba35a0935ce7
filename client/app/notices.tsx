import { useText } from "#client/i18n/use-text.ts";
import { NoticeRegion } from "#client/ui/notice-region.tsx";
import { messages } from "./messages.ts";

export function Notices() {
  const t = useText();
  return <NoticeRegion label={t(messages.notices)} closeLabel={t(messages.close)} />;
}
