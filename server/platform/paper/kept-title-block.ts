import { duties, emptyTitleBlock, type TitleBlock, titleBlock } from "#contract/paper.ts";
import type { Identity } from "../auth/identity.ts";
import type { Queryable } from "../db/database.ts";
import { selectTitleBlock } from "./queries.ts";

/** What the city writes into the title blocks of its papers, as this reader may see it. */
export async function keptTitleBlock(db: Queryable, { actor }: Identity): Promise<TitleBlock> {
  const stored = await db.text(selectTitleBlock());
  const block = stored === null ? emptyTitleBlock : titleBlock.parse(JSON.parse(stored));
  return actor === null ? withoutNames(block) : block;
}

/** Names of people are for those who work with them. */
function withoutNames(block: TitleBlock): TitleBlock {
  const signers = { ...block.signers };
  for (const duty of duties) signers[duty] = { ...signers[duty], name: "" };
  return { ...block, signers };
}
