import type { Reconciliation } from '../model/reconciliation.ts'
import type { Change } from '../model/revision.ts'
import { markdown } from './markdown-escape.ts'
import { quoted, revisionDigest } from './versions.ts'

/** What changed between the captures of each article, as blocks of GitHub Flavored Markdown. */
export function revisionSection({ revisions }: Reconciliation): string[] {
  if (revisions.length === 0) return []
  return [
    '## Changed since captured before',
    ...revisions.flatMap((revision) => {
      const { outlet, before, after, summary, claims, words } = revisionDigest(revision)
      return [
        `### ${markdown(outlet)}: ${markdown(before)} → ${markdown(after)}`,
        markdown(summary),
        ...list(claims),
        ...list(words),
      ]
    }),
  ]
}

function list(changes: readonly Change[]): string[] {
  if (changes.length === 0) return []
  return [
    changes
      .map(({ kind, before, after }) => `- ${kind}: ${markdown(quoted(before))} → ${markdown(quoted(after))}`)
      .join('\n'),
  ]
}
