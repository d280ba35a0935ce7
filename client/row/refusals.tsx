import { Problem } from "#client/api/problem.ts";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import styles from "./row.module.css";

const failed: Text = { ky: "Ката кетти", ru: "Произошла ошибка", en: "Something went wrong" };

/** What a refusal says that no input of the form shows beside itself. */
export function Refusals({ error, shown }: { error: Error | null; shown: (field: string) => boolean }) {
  const t = useText();
  if (!error) return null;
  const faults = error instanceof Problem ? error.faults : [];
  const others = faults.filter(({ field }) => field === undefined || !shown(field));
  if (faults.length > 0 && others.length === 0) return null;
  const told = error instanceof Problem ? error.body.detail || error.body.title : t(failed);
  const [only] = others;
  if (only && others.length === 1 && only.message === told)
    return (
      <div className={styles.problem} role="alert">
        {told} {only.cure && <span className={styles.cure}>{only.cure}</span>}
      </div>
    );
  return (
    <div className={styles.problem} role="alert">
      {told}
      {others.length > 0 && (
        <ul>
          {others.map((fault) => (
            <li key={`${fault.id ?? ""} ${fault.field ?? ""} ${fault.code} ${fault.message}`}>
              {fault.message} {fault.cure && <span className={styles.cure}>{fault.cure}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The message beside an input: what is wrong and what would be right. */
export function refusalOf(error: Error | null, field: string): string | undefined {
  const fault = error instanceof Problem ? error.faults.find((one) => one.field === field) : undefined;
  return fault && [fault.message, fault.cure].filter(Boolean).join(" ");
}
