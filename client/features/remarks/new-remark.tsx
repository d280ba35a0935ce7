import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { usePerson } from "#client/api/session.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import type { OfRow } from "#client/row/inspector-parts.ts";
import { charactersIn, LongText } from "#client/row/long-text.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { rowTitle } from "#client/row/row-title.ts";
import { useDraftText } from "#client/row/use-draft-text.ts";
import { useDraft } from "#client/state/editing.ts";
import { endRow } from "#client/state/new-row.ts";
import { setView, useView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { focusFirstInvalid } from "#client/ui/focus-first-invalid.ts";
import frameStyles from "#client/ui/form-frame.module.css";
import { notify } from "#client/ui/notices.ts";
import panelStyles from "#client/ui/panel.module.css";
import { Segmented } from "#client/ui/segmented.tsx";
import { longestRemark, remarkKinds } from "#contract/remarks.ts";
import { remark as layer } from "#layers/general-plan/remark.ts";
import { layerOf } from "#layers/index.ts";
import { messages } from "./messages.ts";
import { type AnchorShape, type Correction, drawAnchor, useAboutRow, useCorrection } from "./new-anchor.ts";
import { aboutQuery, useMakeRemark } from "./queries.ts";
import styles from "./remarks.module.css";

const shapes = [
  { value: "Point", text: messages.point },
  { value: "LineString", text: messages.line },
  { value: "Polygon", text: messages.area },
] as const;

function AboutRow({ layer: aboutLayer, id }: OfRow) {
  const t = useText();
  const language = useLanguage();
  const { data } = useQuery(aboutQuery(aboutLayer.id, id));
  const title = data ? ` · ${rowTitle(aboutLayer, { ...data.row, id }, language)}` : "";
  return (
    <p>
      {t(messages.place)}: {t(aboutLayer.title)}
      {title}
    </p>
  );
}

/** The place of the remark: the object that it is about, or a shape that is drawn on the map meanwhile. */
function Place({ shape, onShape }: { shape: AnchorShape; onShape: (shape: AnchorShape) => void }) {
  const t = useText();
  const about = useAboutRow();
  const draft = useDraft();
  const aboutLayer = layerOf(about?.layer ?? "");
  if (about && aboutLayer) return <AboutRow layer={aboutLayer} id={about.id} />;
  const hint = draft?.valid ? messages.drawn : shape === "Point" ? messages.drawPoint : messages.drawMore;
  return (
    <div className={styles.place}>
      <Segmented
        label={t(messages.place)}
        value={shape}
        options={shapes.map(({ value, text }) => ({ value, label: t(text) }))}
        onChange={(next) => {
          onShape(next);
          drawAnchor(next);
        }}
      />
      <p className={styles.note} role="status">
        {t(hint)}
      </p>
    </div>
  );
}

export default function NewRemark() {
  const correction = useCorrection();
  return <RemarkForm key={correction?.id} correction={correction} />;
}

function RemarkForm({ correction }: { correction: Correction | null }) {
  const t = useText();
  const person = usePerson();
  const about = useAboutRow();
  const draft = useDraft();
  const variant = useView((view) => view.variant);
  const [kind, setKind] = useState<(typeof remarkKinds)[number]>(correction?.kind ?? "remark");
  const [shape, setShape] = useState<AnchorShape>("Point");
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const words = useDraftText(
    correction ? `remark.correction.${correction.id}` : `remark.new.${person?.id ?? ""}`,
    correction ?? undefined,
  );
  const make = useMakeRemark();
  const count = charactersIn(words.text);
  const placed = about !== null || draft?.valid === true;
  const textError = tried && count === 0 ? t(messages.textNeeded) : undefined;

  async function save(): Promise<void> {
    if (count === 0 || count > longestRemark || !placed) {
      focusFirstInvalid(form.current, () => setTried(true));
      return;
    }
    const sent = await make.mutateAsync({
      id: words.sendId(),
      kind,
      text: words.text,
      anchor: about
        ? {
            type: "row",
            layer: about.layer,
            id: about.id,
            ...(about.at && { at: [about.at[0], about.at[1]] }),
          }
        : { type: "shape", geometry: draft?.geometry },
      variant_id: correction ? correction.variant : variant,
    });
    words.clear();
    endRow();
    if (sent.kept) {
      notify({ kind: "info", text: t(messages.waits) });
      return;
    }
    setView({ selection: { layer: layer.id, ids: [sent.answer.remark.id] } }, "push");
    notify({ kind: "good", text: t(messages.saved) });
  }

  return (
    <form
      ref={form}
      className={panelStyles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        void save().catch(() => undefined);
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>{t(messages.newRemark)}</h2>
      </header>
      <div className={styles.body}>
        <Segmented
          label={t(messages.kind)}
          value={kind}
          options={remarkKinds.map((each) => ({ value: each, label: t(layer.fields.kind.values[each]) }))}
          onChange={setKind}
        />
        <Place shape={shape} onShape={setShape} />
        {tried && !placed && (
          <p className={styles.error} role="alert">
            {t(messages.placeNeeded)}
          </p>
        )}
        <LongText
          most={longestRemark}
          label={t(messages.text)}
          hint={t(messages.textHint)}
          rows={7}
          value={words.text}
          error={textError}
          onChange={words.setText}
        />
        <Refusals error={make.error} shown={() => false} />
        {make.error && <p className={styles.note}>{t(messages.kept)}</p>}
      </div>
      <footer className={frameStyles.foot}>
        <Button onClick={endRow}>{t(messages.cancel)}</Button>
        <Button type="submit" variant="primary" busy={make.isPending}>
          {t(messages.save)}
        </Button>
      </footer>
    </form>
  );
}
