import { type Document, LineCounter, parseDocument } from 'yaml'

/** What we read is a page of fields at most; more is a mistake, and YAML is costly to parse. */
export const LONGEST_YAML = 64_000

/** A parsed text with where its parts stand. */
export interface ParsedYaml {
  readonly document: Document.Parsed
  /** What breaks it first, with its line; null where it is valid. */
  readonly broken: { readonly reason: string; readonly line: number } | null
  /** Line of an offset, the first being 1; what is missing at the end is missed on the last line. */
  lineAt(offset: number): number
}

/** Parses YAML with all scalars as text (failsafe), so that dates and outlets called "1843" stay what they are. */
export function parseYaml(yaml: string): ParsedYaml {
  const lines = new LineCounter()
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const end = yaml.trimEnd().length
  const lineAt = (offset: number): number => lines.linePos(Math.min(offset, end)).line
  const [error] = document.errors
  const broken = error ? { reason: error.message.split('\n')[0] ?? '', line: lineAt(error.pos[0]) } : null
  return { document, broken, lineAt }
}
