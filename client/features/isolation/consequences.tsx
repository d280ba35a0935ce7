import type { Text } from "#client/i18n/text.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { flyTo } from "#client/state/fly-to.ts";
import type { CityIsolation } from "#contract/isolation.ts";
import styles from "./isolation.module.css";
import { homeCount, messages, residentCount } from "./messages.ts";
import { ValveLine } from "./valves.tsx";

/** Who is without supply, whom to think of first, and where supply can come from meanwhile. */
export function Consequences({ answer }: { answer: CityIsolation }) {
  const t = useText();
  return (
    <>
      <Part
        kind="isolated"
        title={messages.isolated}
        letter={messages.isolatedLetter}
        part={answer.isolated}
      />
      <Part kind="unfed" title={messages.unfed} letter={messages.unfedLetter} part={answer.unfed} />
      <Places title={messages.priority} places={answer.priority} />
      <Places title={messages.hydrants} places={answer.hydrants} />
      <Refeed refeed={answer.refeed} />
      {answer.warnings.length > 0 && (
        <div className={styles.warnings} role="note" aria-label={t(messages.warnings)}>
          {answer.warnings.map(({ code, message }) => (
            <p key={`${code} ${message.en}`}>{t(message)}</p>
          ))}
        </div>
      )}
    </>
  );
}

type PartProps = {
  kind: "isolated" | "unfed";
  title: Text;
  letter: Text;
  part: CityIsolation["isolated"];
};

function Part({ kind, title, letter, part }: PartProps) {
  const t = useText();
  const format = useFormat();
  return (
    <p className={styles.part}>
      <span className={styles.sign} data-kind={kind} aria-hidden="true">
        {t(letter)}
      </span>
      <span>
        <strong>{t(title)}: </strong>
        {part.links === 0
          ? t(messages.nothing)
          : [
              format.length(part.length_m),
              t(homeCount, { count: part.connections }),
              part.residents === null
                ? t(messages.residentsUnknown)
                : t(residentCount, { count: part.residents }),
            ].join(" · ")}
      </span>
    </p>
  );
}

function Places({ title, places }: { title: Text; places: CityIsolation["priority"] }) {
  const t = useText();
  if (places.length === 0) return null;
  return (
    <>
      <h4 className={styles.subtitle}>{t(title)}</h4>
      <ul className={styles.list}>
        {places.map(({ layer, id, name, at: [x, y] }) => (
          <li key={`${layer} ${id}`}>
            <button type="button" className={styles.code} onClick={() => flyTo([x, y, x, y])}>
              {t(name)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Refeed({ refeed }: { refeed: CityIsolation["refeed"] }) {
  const t = useText();
  if (refeed.length === 0) return null;
  return (
    <>
      <h4 className={styles.subtitle}>{t(messages.refeed)}</h4>
      <ol className={styles.valves} aria-label={t(messages.refeed)}>
        {refeed.map(({ open, also_close }, index) => (
          <li key={open.id} className={styles.valve}>
            {also_close.length > 0 && (
              <p className={styles.note}>
                {t(messages.firstClose, {
                  codes: also_close.map(({ code }) => code ?? t(messages.noCode)).join(", "),
                })}
              </p>
            )}
            <p className={styles.note}>{t(messages.open, { code: open.code ?? t(messages.noCode) })}</p>
            <ValveLine valve={open} number={`${t(messages.refeedLetter)}${index + 1}`} />
          </li>
        ))}
      </ol>
    </>
  );
}
