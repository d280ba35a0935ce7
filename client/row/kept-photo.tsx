import { useEffect, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import styles from "./attached.module.css";
import { threadMessages } from "./thread-messages.ts";

/** A photo that has not reached the server, from this device. Of another file only the name is shown, beside it. */
export function KeptPhoto({ file }: { file: File }) {
  const t = useText();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!file.type.startsWith("image/")) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => {
      setAddress(null);
      URL.revokeObjectURL(made);
    };
  }, [file]);
  return (
    address && (
      <img className={styles.photo} src={address} alt={t(threadMessages.photo, { name: file.name })} />
    )
  );
}
