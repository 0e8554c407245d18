import type { Mention, QuoteMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'

/** Stretches between quotation marks, titles and scare quotes among them. */
export function quotedIn(mentions: readonly Mention[]): Span[] {
  return mentions.filter(isDirect).map(({ span }) => span)
}

/** Stretches between quotation marks that somebody said. */
export function spokenIn(mentions: readonly Mention[]): Span[] {
  return mentions.filter(isDirect).flatMap(({ span, utterance }) => (utterance ? [span] : []))
}

const isDirect = (mention: Mention): mention is QuoteMention => mention.kind === 'quote' && mention.direct
