import { useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import type { OfAsset } from "#client/row/inspector-parts.ts";
import { NeedsServer } from "#client/row/needs-server.tsx";
import { Button } from "#client/ui/button.tsx";
import { layerOf } from "#layers/index.ts";
import styles from "./isolation.module.css";
import { Isolation } from "./isolation.tsx";
import { messages } from "./messages.ts";
import { useOnPipe } from "./on-pipe.ts";

/** The valves around the broken asset of a fault; sewers have none. */
export default function AroundAsset(asked: OfAsset) {
  const name =
    layerOf(asked.layer)?.network?.name ?? (layerOf(asked.layer)?.theme === "heating" ? "heat" : null);
  return name === "water" || name === "heat" ? <OfFault {...asked} /> : null;
}

function OfFault({ layer, id, chainage_m, on, fault, closed }: OfAsset) {
  const t = useText();
  const place = useOnPipe({ layer, id, chainage_m });
  const [wanted, setWanted] = useState(!closed);
  if (place === undefined) return null;
  if (place === "unreached")
    return (
      <div className={styles.aside}>
        <NeedsServer>{t(messages.needsServer)}</NeedsServer>
      </div>
    );
  if (place === null) return <p className={styles.aside}>{t(messages.notOnPipe)}</p>;
  if (!wanted)
    return (
      <div className={styles.aside}>
        <Button onClick={() => setWanted(true)}>{t(messages.ask)}</Button>
      </div>
    );
  return <Isolation place={place} on={on} fault={closed ? null : fault} />;
}
