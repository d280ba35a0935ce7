import { useQuery } from "@tanstack/react-query";
import { DoorOpen, Image } from "lucide-react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { CopyText } from "#client/ui/copy-text.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { Progress } from "#client/ui/progress.tsx";
import { type FaultNotice, longestNotice } from "#contract/fault-papers.ts";
import styles from "./fault-papers.module.css";
import { messages } from "./messages.ts";
import { noticeQuery, pathOf } from "./queries.ts";
import { usePaper } from "./use-paper.ts";

type Props = { id: string; onClose: () => void };

/** The notice to residents: a text to paste, a picture to send, a paper for doors. */
export default function NoticeDialog({ id, onClose }: Props) {
  const t = useText();
  const { data: notice, error, dataUpdatedAt } = useQuery(noticeQuery(id));
  return (
    <Dialog title={t(messages.notice)} closeLabel={t(messages.close)} onClose={onClose} size="large">
      {error && <Refusals error={error} shown={() => false} />}
      {!notice && !error && <Progress value={null} label={t(messages.notice)} />}
      {notice && <Notice id={id} notice={notice} readAt={dataUpdatedAt} />}
    </Dialog>
  );
}

function Notice({ id, notice, readAt }: { id: string; notice: FaultNotice; readAt: number }) {
  const t = useText();
  const format = useFormat();
  const picture = usePaper(pathOf(id, "notice/picture"));
  const door = usePaper(pathOf(id, "notice/door"));
  const count = format.number(notice.characters);
  return (
    <div className={styles.notice}>
      <div className={styles.words}>
        {!notice.extent_known && <p className={styles.unknown}>{t(messages.extentUnknown)}</p>}
        <CopyText
          label={t(messages.text)}
          value={notice.text}
          note={t(messages.length, { count, most: format.number(longestNotice) })}
        />
        <div className={styles.buttons}>
          <Button icon={<DoorOpen />} busy={door.isPending} onClick={() => door.mutate()}>
            {t(messages.takeDoor)}
          </Button>
          <Button icon={<Image />} busy={picture.isPending} onClick={() => picture.mutate()}>
            {t(messages.takePicture)}
          </Button>
        </div>
        <Refusals error={door.error ?? picture.error} shown={() => false} />
      </div>
      {/* A text that was read anew has a picture that is drawn anew. */}
      <img
        key={readAt}
        className={styles.picture}
        src={pathOf(id, "notice/picture")}
        width={1080}
        height={1350}
        alt={t(messages.picture)}
      />
    </div>
  );
}
