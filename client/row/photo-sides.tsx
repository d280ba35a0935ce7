import type { AttachedFile as File } from "#contract/attachments.ts";
import { AttachedFile } from "./attached-file.tsx";
import styles from "./photo-sides.module.css";

type Props<F extends File> = {
  /** What the photos show, in the order of time. */
  sides: readonly { readonly title: string; readonly files: readonly F[] }[];
  addressOf: (file: F) => string;
};

/** A place before and after, side by side; what nobody has photographed is left out. */
export function PhotoSides<F extends File>({ sides, addressOf }: Props<F>) {
  return (
    <div className={styles.sides}>
      {sides
        .filter(({ files }) => files.length > 0)
        .map(({ title, files }) => (
          <figure key={title} className={styles.side}>
            <figcaption className={styles.title}>{title}</figcaption>
            {files.map((file) => (
              <AttachedFile key={file.id} address={addressOf(file)} file={file} />
            ))}
          </figure>
        ))}
    </div>
  );
}
