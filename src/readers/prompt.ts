import { createHash } from 'node:crypto'
import Handlebars from 'handlebars'
import type { Excerpt } from './excerpt.ts'
import type { Call } from './plan.ts'
import { estimateTokens } from './tokens.ts'

/** What a reader is sent of one call, in any protocol. */
export interface Messages {
  readonly system: string
  readonly user: string
}

/** A version of the prompt, ready to be filled in. */
export interface Prompt {
  /** `v1`: part of the key of every reply, and named in evidence. */
  readonly version: string
  messagesOf(call: Call): Messages
}

/** Separates what is said of the task from what holds the articles. */
const SPLIT = '=== user ===\n'

/** Hexadecimal digits of a fence: no article can hit upon them. */
const FENCE_DIGITS = 20

/**
 * Compiles a prompt: Handlebars, unescaped, with `fence` and `articles` (`letter`, `file`, `outlet`, `published`, `lines` of `id` and `text`).
 *
 * @throws Error where the template has no two parts, or asks for a field that there is not.
 */
export function compilePrompt(version: string, template: string): Prompt {
  const parts = template.split(SPLIT)
  const [system = '', user] = parts.map((part) => Handlebars.compile(part, { noEscape: true, strict: true }))
  if (parts.length !== 2 || !user || system === '')
    throw new Error(`the prompt ${version} must have two parts`)
  return {
    version,
    messagesOf: ({ excerpts }) => {
      const view = { fence: fenceOf(version, excerpts), articles: excerpts.map(articleView) }
      return { system: system(view), user: user(view) }
    },
  }
}

/** What the prompt takes before any article is put in, in tokens. */
export function promptTokens(prompt: Prompt): number {
  const { system, user } = prompt.messagesOf({ excerpts: [] })
  return estimateTokens(system) + estimateTokens(user)
}

/** Derived from all that the call shows, so that whoever writes one article cannot know it, yet the same for the same texts. */
function fenceOf(version: string, excerpts: readonly Excerpt[]): string {
  const shown = excerpts.map(({ source, lines }) => [source.article.sha256, ...lines.map(({ text }) => text)])
  const digits = createHash('sha256')
    .update(JSON.stringify([version, shown]), 'utf8')
    .digest('hex')
  return `#${digits.slice(0, FENCE_DIGITS)}#`
}

function articleView({ source: { article }, letter, lines }: Excerpt) {
  return {
    letter,
    file: oneLine(article.id),
    outlet: oneLine(article.outlet),
    published: article.published.value ?? 'unknown',
    lines,
  }
}

/** The head of an article is one line, whatever an outlet calls itself. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
