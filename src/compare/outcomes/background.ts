import type { Claim } from '../../model/claim.ts'
import { parseIsoDate } from '../../util/civil.ts'

/** What lies so many days before the telling is background, and may be another case of the same. */
const BACKGROUND = 400

/**
 * Whether the sentence dates it long before the article.
 *
 * @param published ISO 8601 date of publication, null where unknown: then nothing is background.
 */
export function isBackground({ event }: Claim, published: string | null): boolean {
  const told = event.days[0]
  const today = published === null ? null : parseIsoDate(published)
  return told !== undefined && today !== null && today - told[1] > BACKGROUND
}
