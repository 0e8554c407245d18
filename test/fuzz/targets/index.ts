import type { Target } from '../target.ts'
import { target as aggregator } from './aggregator.ts'
import { target as markdown } from './markdown.ts'
import { target as plain } from './plain.ts'

/** One a format. */
export const TARGETS: readonly Target[] = [markdown, aggregator, plain]
