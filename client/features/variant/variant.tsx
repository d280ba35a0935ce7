import { usePlanVariants } from "#client/api/plan-variants.ts";
import { useText } from "#client/i18n/use-text.ts";
import { setView, useView } from "#client/state/view-store.ts";
import { Select } from "#client/ui/select.tsx";
import { messages } from "./messages.ts";
import styles from "./variant.module.css";

/** Which plan the map, the counts and the table speak of. The address keeps it. */
export default function Variant() {
  const t = useText();
  const chosen = useView(({ variant }) => variant);
  const variants = usePlanVariants();
  if (!variants || variants.length < 2) return null;
  return (
    <Select
      className={styles.variant}
      aria-label={t(messages.variant)}
      title={t(messages.variant)}
      value={chosen}
      options={variants.map(({ id, label }) => ({ value: id, label: t(label) }))}
      onChange={(variant) => setView({ variant }, "push")}
      empty={t(messages.inForce)}
    />
  );
}
