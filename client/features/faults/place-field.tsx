import { LocateFixed, MapPin } from "lucide-react";
import { useState } from "react";
import type { Text } from "#client/i18n/text.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { currentPlace, type NotLocated } from "#client/map/current-place.ts";
import { setMapTool, useMapTool } from "#client/state/map-tool.ts";
import { Button } from "#client/ui/button.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { SuggestInput } from "#client/ui/suggest-input.tsx";
import type { FaultDraft, FormMode } from "./fault-draft.ts";
import styles from "./faults.module.css";
import formStyles from "./form.module.css";
import { formMessages } from "./form-messages.ts";
import { patchDraft } from "./new-fault-store.ts";
import { chooseAddress, setPlace, useAddressSearch } from "./use-place.ts";

const notLocated = {
  insecure: formMessages.hereInsecure,
  refused: formMessages.hereRefused,
  failed: formMessages.hereFailed,
} as const satisfies Readonly<Record<NotLocated, Text>>;

type Props = { draft: FaultDraft; mode: FormMode; error: string | undefined };

/** The address as it was heard, and the place: of the chosen house, clicked on the map, or where one stands. */
export function PlaceField({ draft, mode, error }: Props) {
  const t = useText();
  const search = useAddressSearch();
  const { place } = draft;
  const hint =
    place === null
      ? mode === "field"
        ? formMessages.clickMap
        : formMessages.placeHint
      : place.by === "street"
        ? formMessages.placedStreet
        : formMessages.placed;
  return (
    <>
      {mode === "field" && <Here />}
      <FieldRow label={t(formMessages.address)} help={t(hint)} error={error}>
        {(attributes) => (
          <SuggestInput
            {...attributes}
            label={t(formMessages.address)}
            nothing={t(formMessages.addressNone)}
            placeholder={t(formMessages.addressHint)}
            maxLength={300}
            value={draft.address}
            onChange={(address) => patchDraft({ address, street_id: null })}
            onChoose={chooseAddress}
            search={search}
            suffix={place && <MapPin className={formStyles.pin} aria-hidden="true" />}
          />
        )}
      </FieldRow>
      <PickAgain />
    </>
  );
}

/** Another tool has taken the clicks on the map. */
function PickAgain() {
  const t = useText();
  const tool = useMapTool();
  if (tool === "fault-place") return null;
  return (
    <Button variant="quiet" icon={<MapPin />} onClick={() => setMapTool("fault-place")}>
      {t(formMessages.clickMap)}
    </Button>
  );
}

function Here() {
  const t = useText();
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  async function locate(): Promise<void> {
    setBusy(true);
    const found = await currentPlace();
    setBusy(false);
    if (typeof found === "string") {
      setSaid(t(notLocated[found]));
      return;
    }
    setPlace(found.at, "location");
    setSaid(t(formMessages.hereAccurate, { accuracy: format.unit(found.accuracyM, "m", 0) }));
  }
  return (
    <div className={formStyles.here}>
      <Button icon={<LocateFixed />} busy={busy} onClick={() => void locate()}>
        {t(formMessages.here)}
      </Button>
      {said && (
        <p className={styles.note} role="status">
          {said}
        </p>
      )}
    </div>
  );
}
