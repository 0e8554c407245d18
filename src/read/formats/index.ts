import type { Format } from '../format.ts'
import { aggregator } from './aggregator.ts'
import { csv } from './csv.ts'
import { docx } from './docx.ts'
import { email } from './email.ts'
import { feed } from './feed.ts'
import { html } from './html.ts'
import { jsonl } from './jsonl.ts'
import { markdown } from './markdown.ts'
import { newsml } from './newsml.ts'
import { ninjs } from './ninjs.ts'
import { pdf } from './pdf.ts'
import { plain } from './plain.ts'
import { wacz } from './wacz.ts'
import { warc } from './warc.ts'

/** All formats, in the order in which they are asked whether a capture is theirs: the strictest first. */
export const FORMATS: readonly Format[] = [
  warc,
  wacz,
  docx,
  pdf,
  newsml,
  feed,
  ninjs,
  html,
  email,
  jsonl,
  csv,
  markdown,
  aggregator,
  plain,
]
