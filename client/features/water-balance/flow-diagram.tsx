import { useEffect, useRef, useState } from "react";
import type { Text } from "#client/i18n/text.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { StoredBalance } from "#contract/water-balance.ts";
import styles from "./expert.module.css";
import { expertMessages as messages } from "./expert-messages.ts";
import { type Flow, type FlowNodeId, type FlowSize, flowOf, nodeWidth } from "./flow.ts";
import { partTexts } from "./messages.ts";
import { partsOf } from "./parts.ts";
import { terms } from "./terms.ts";
import { useValues } from "./values.ts";

/** Below this the middle column is named by its volume alone, and the last one's labels take more lines. */
const roomy = 560;
const sizeOf = (width: number): FlowSize =>
  width >= roomy
    ? { width, height: 320, labels: Math.min(width * 0.4, 300), labelHeight: 48 }
    : { width, height: 420, labels: width * 0.44, labelHeight: 76 };

const names: Readonly<Record<FlowNodeId, Text>> = {
  ...partTexts,
  intake: terms.system_input_volume.name,
  authorised: terms.authorised_consumption.name,
  losses: terms.water_losses.name,
};

function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const sizes = new ResizeObserver(() => setWidth(element.clientWidth));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return { place, width };
}

/** Bands as wide as their volumes, from the water drawn to what became of it. The same figures stand in a table behind it. */
export function FlowDiagram({ balance }: { balance: StoredBalance }) {
  const t = useText();
  const { place, width } = useWidth();
  const { parts } = partsOf(balance);
  const size = sizeOf(width);
  const flow = parts && flowOf(parts, size);
  return (
    <section aria-label={t(messages.flow)}>
      <h4 className={styles.heading}>{t(messages.flow)}</h4>
      <div ref={place} className={styles.flow} style={{ minHeight: flow ? size.height : 0 }}>
        {flow ? width > 0 && <Bands flow={flow} size={size} /> : <p>{t(messages.flowUnknown)}</p>}
      </div>
      {flow && (
        <details>
          <summary>{t(messages.asTable)}</summary>
          <FlowTable flow={flow} />
        </details>
      )}
    </section>
  );
}

function Bands({ flow, size: { width, height, labels } }: { flow: Flow; size: FlowSize }) {
  const t = useText();
  const values = useValues();
  const between = (width - labels - nodeWidth) / 2;
  return (
    <div aria-hidden="true">
      <svg width={width} height={height} aria-hidden="true">
        {flow.links.map(({ from, to, path }) => (
          <path key={`${from} ${to}`} d={path} className={styles.band} data-part={to} />
        ))}
        {flow.nodes.map(({ id, x, y, height: tall }) => (
          <rect
            key={id}
            x={x}
            y={y}
            width={nodeWidth}
            height={Math.max(tall, 1)}
            className={styles.node}
            data-part={id}
          />
        ))}
      </svg>
      {flow.nodes.map(({ id, x, labelY, m3 }) => {
        const isPart = Object.hasOwn(partTexts, id);
        const isTight = width < roomy && !isPart;
        const volume = values.volume(m3);
        return (
          <p
            key={id}
            className={styles.flowLabel}
            data-part={isPart ? id : undefined}
            style={{
              left: x + nodeWidth + 6,
              top: labelY,
              maxWidth: isTight ? between - nodeWidth - 12 : labels - 6,
            }}
          >
            {/* Its unit may stand below it, and not on the next column. */}
            <strong>{isTight ? volume.replaceAll("\u00a0", " ") : volume}</strong>
            {!isTight && <span>{t(names[id])}</span>}
          </p>
        );
      })}
    </div>
  );
}

function FlowTable({ flow: { links, nodes } }: { flow: Flow }) {
  const t = useText();
  const format = useFormat();
  const values = useValues();
  const whole = nodes[0]?.m3 ?? 0;
  return (
    <table className={styles.indicators}>
      <thead>
        <tr>
          <th scope="col">{t(messages.fromTo)}</th>
          <th scope="col">{t(messages.value)}</th>
          <th scope="col">{t(messages.share)}</th>
        </tr>
      </thead>
      <tbody>
        {links.map(({ from, to, m3 }) => (
          <tr key={`${from} ${to}`}>
            <th scope="row">
              {t(names[from])} → {t(names[to])}
            </th>
            <td>{values.volume(m3)}</td>
            <td>{format.percent(whole > 0 ? (m3 / whole) * 100 : null, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
