import type { Article } from '../model/article.ts'
import type { Mention, Mentions } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { Timex3 } from '../model/time.ts'
import type { MentionsJson } from './schema.ts'

/** One line of `crossread mentions` (JSON Lines; see the report contract): all that one article mentions. */
export function renderMentions({ file, id, published }: Article, mentions: Mentions): string {
  const line: MentionsJson = {
    file,
    source: id,
    published: published.value,
    mentions: mentions.map(mentionJson),
  }
  return `${JSON.stringify(line)}\n`
}

function mentionJson(mention: Mention): MentionsJson['mentions'][number] {
  const { exact } = mention
  const span = spanJson(mention.span)
  switch (mention.kind) {
    case 'date':
      return { kind: 'date', exact, span, timex3: timexJson(mention.timex3) }
    case 'quantity': {
      const { value, upper, bound, unit, of } = mention
      const range = upper === null ? {} : { upper }
      return { kind: 'quantity', exact, span, value, ...range, bound, unit, of }
    }
    case 'quote': {
      const { direct, speaker } = mention
      return {
        kind: 'quote',
        exact,
        span,
        direct,
        speaker: speaker && {
          exact: speaker.exact,
          span: spanJson(speaker.span),
          canonical: speaker.canonical,
        },
      }
    }
    case 'person':
      return { kind: 'person', exact, span, canonical: mention.canonical, role: mention.role }
    case 'organisation':
    case 'place':
    case 'role':
      return { kind: mention.kind, exact, span, canonical: mention.canonical }
    case 'superlative':
      return { kind: 'superlative', exact, span }
  }
}

function spanJson({ start, end }: Span): Span {
  return { start, end }
}

function timexJson({
  type,
  value,
  mod,
  quant,
  freq,
}: Timex3): MentionsJson['mentions'][number]['timex3'] & {} {
  return {
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...(quant === undefined ? {} : { quant }),
    ...(freq === undefined ? {} : { freq }),
  }
}
