import { createHash } from 'node:crypto'
import type { Reconciliation } from '../model/reconciliation.ts'
import type { Templates } from './templates.ts'
import { pageView } from './view.ts'

/**
 * The report as one HTML file that needs nothing else: no network, no font, no script but its own. A policy in
 * the file allows exactly the style and the script of the templates, so that a source's text cannot run.
 */
export function renderHtml(r: Reconciliation, templates: Templates): string {
  const style = inlined(templates.style)
  const script = inlined(templates.script)
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const html = templates.page({ page: pageView(r), assets: { style, script, policy } })
  // The policy holds the script's hash: not a line end of it may go.
  return script.trim() === '' ? squeezed(html) : html.split(script).map(squeezed).join(script)
}

/** Line ends before cells and the parts of a figure, which show nothing. */
function squeezed(html: string): string {
  return html.replace(BEFORE_BLOCK, '')
}

const BEFORE_BLOCK = /\n(?=<\/?(?:td|th|div|figure|figcaption|blockquote|summary)\b)/gu

/** The text of a raw text element; what could end it early is refused where templates are loaded. */
function inlined(text: string): string {
  return `\n${text.trim()}\n`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}
