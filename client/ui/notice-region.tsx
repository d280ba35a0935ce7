import { CircleAlert, CircleCheck, Info, X } from "lucide-react";
import { useEffect, useState } from "react";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";
import styles from "./notice-region.module.css";
import { dismissNotice, type Notice, useNotices } from "./notices.ts";

const icons = { info: <Info />, good: <CircleCheck />, error: <CircleAlert /> };
const shownMs = 7000;

function NoticeCard({ notice, closeLabel }: { notice: Notice; closeLabel: string }) {
  // Nobody reads against a clock: it stands still under the pointer and while the focus is inside.
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || notice.stays || notice.kind === "error") return;
    const timer = setTimeout(() => dismissNotice(notice.id), shownMs);
    return () => clearTimeout(timer);
  }, [held, notice]);
  return (
    <li
      className={classNames(styles.notice, styles[notice.kind])}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {icons[notice.kind]}
      <p className={styles.text}>{notice.text}</p>
      {notice.action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            notice.action?.run();
            dismissNotice(notice.id);
          }}
        >
          {notice.action.label}
        </button>
      )}
      <IconButton icon={<X />} label={closeLabel} side="top" onClick={() => dismissNotice(notice.id)} />
    </li>
  );
}

/** Once in the page. */
export function NoticeRegion({ label, closeLabel }: { label: string; closeLabel: string }) {
  const notices = useNotices();
  const cards = (errors: boolean) =>
    notices
      .filter((notice) => (notice.kind === "error") === errors)
      .map((notice) => <NoticeCard key={notice.id} notice={notice} closeLabel={closeLabel} />);
  return (
    <section className={styles.region} aria-label={label}>
      <ol aria-live="polite">{cards(false)}</ol>
      <ol aria-live="assertive">{cards(true)}</ol>
    </section>
  );
}
