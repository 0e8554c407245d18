import type { Finding } from '../model/finding.ts'
import type { Hearing } from '../model/proposal.ts'

/** Whether no rule of ours found this: a language model alone has seen it. */
export function isReaderOnly({ evidence }: Finding): boolean {
  return evidence.some(({ signal }) => signal === 'reader-only')
}

/** What became of a reader's opinion, and what is missing from it: one sentence each; none where no reader was asked. */
export function readerLines(hearing: Hearing | undefined): string[] {
  if (!hearing) return []
  const { reader, listed, outcomes, notes } = hearing
  const counts = outcomes.map(({ what, count }) => `${count} ${what}`).join('; ')
  const name = `${reader.model} (${reader.protocol}, prompt ${reader.prompt})`
  // What could not be reached or read has not listed "0 findings": the notes say why it is not heard.
  if (listed === 0 && notes.length > 0) return [`A language model was asked: ${name}.`, ...notes]
  return [
    `A language model read along: ${name} listed ${listed} ${listed === 1 ? 'finding' : 'findings'}${counts === '' ? '' : `: ${counts}`}.`,
    ...notes,
  ]
}
