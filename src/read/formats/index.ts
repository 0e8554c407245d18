import type { Format } from '../format.ts'
import { aggregator } from './aggregator.ts'
import { feed } from './feed.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { ninjs } from './ninjs.ts'
import { plain } from './plain.ts'

/** All formats, in the order in which they are asked whether a capture is theirs: the strictest first. */
export const FORMATS: readonly Format[] = [feed, ninjs, html, markdown, aggregator, plain]
