import type { Target } from '../target.ts'
import { target as aggregator } from './aggregator.ts'
import { target as csv } from './csv.ts'
import { target as docx } from './docx.ts'
import { target as email } from './email.ts'
import { target as feed } from './feed.ts'
import { target as html } from './html.ts'
import { target as jsonl } from './jsonl.ts'
import { target as markdown } from './markdown.ts'
import { target as newsml } from './newsml.ts'
import { target as ninjs } from './ninjs.ts'
import { target as pdf } from './pdf.ts'
import { target as plain } from './plain.ts'
import { target as wacz } from './wacz.ts'
import { target as warc } from './warc.ts'

/** One a format. */
export const TARGETS: readonly Target[] = [
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
