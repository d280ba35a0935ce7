import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { classNames } from "./class-names.ts";
import styles from "./dialog.module.css";
import { IconButton } from "./icon-button.tsx";
import { PortalContainer } from "./portal-container.ts";

type Props = {
  title: string;
  /** Name of the button that closes it. */
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the bottom, the main one last. */
  footer?: ReactNode;
  size?: "small" | "medium" | "large";
};

/** Of radio buttons the chosen one, as the Tab key would have it. */
const firstField = "input:not([hidden], [type=radio]:not(:checked)), select, textarea";

/** Shown while it is rendered. The native <dialog> keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, closeLabel, onClose, children, footer, size = "small" }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [container, setContainer] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    setContainer(element);
    // The browser would focus the close button, whose tooltip then hides the title.
    (element.querySelector<HTMLElement>(firstField) ?? element).focus();
    return () => element.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does for the keyboard what a click beside the dialog does for the mouse
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={classNames(styles.dialog, styles[size])}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <PortalContainer value={container}>
        <div className={styles.frame}>
          <header className={styles.head}>
            <h2 id={heading} className={styles.title}>
              {title}
            </h2>
            <IconButton icon={<X />} label={closeLabel} onClick={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.foot}>{footer}</footer>}
        </div>
      </PortalContainer>
    </dialog>
  );
}
