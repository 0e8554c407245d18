import type { Invocation, Log, ReportingDescriptor, Result, Location as SarifLocation } from 'sarif'
import type { CheckedReading, CheckProblem, CheckResult, JudgedFinding } from '../../model/check.ts'
import type { Severity } from '../../model/finding.ts'
import { GENERATOR } from '../../util/version.ts'
import { levelText } from '../levels.ts'
import { capitalised, oneLine } from '../text.ts'
import { failing, listedFindings, passedBecause, sentenceOf } from './words.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const HOME = 'https://www.npmjs.com/package/crossread'
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  high: 'error',
  medium: 'warning',
  low: 'note',
}

export interface SarifOptions {
  /** Whether findings that are known or reviewed are listed, as suppressed. */
  readonly suppressed: boolean
}

/**
 * SARIF 2.1.0 (OASIS): one result a finding, its place in the new source, the other outlets as related locations, one rule
 * a level.
 */
export function renderSarif(result: CheckResult, { suppressed }: SarifOptions): string {
  const findings = suppressed
    ? listedFindings(result)
    : listedFindings(result).filter(({ standing }) => standing === 'failing' || standing === 'untouched')
  const levels = [...new Set(findings.map(({ finding }) => finding.level))].sort()
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Crossread',
            version: GENERATOR.version,
            semanticVersion: GENERATOR.version,
            informationUri: HOME,
            rules: levels.map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          SRCROOT: { description: { text: 'The folder in which crossread check was run.' } },
        },
        invocations: [invocationOf(result)],
        results: findings.map((judged) => resultOf(judged, levels, result)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf(level: string): ReportingDescriptor {
  const text = levelText(level)
  return {
    id: level,
    name: level.split(/[/-]/u).map(capitalised).join(''),
    shortDescription: { text },
    fullDescription: { text },
    help: {
      text: `${text} Read both places. If one is wrong, mend it or note it; if the finding is none, dismiss it with crossread decide, or accept it with --write-baseline.`,
    },
    properties: { tags: [level.split('/')[0] ?? ''] },
  }
}

function resultOf(judged: JudgedFinding, levels: readonly string[], { touched }: CheckResult): Result {
  const { finding, story, severity, standing, main, related } = judged
  const reason = passedBecause(judged)
  const isSuppressed = standing === 'known' || standing === 'reviewed'
  return {
    ruleId: finding.level,
    ruleIndex: levels.indexOf(finding.level),
    kind: 'fail',
    level: LEVELS[severity],
    rank: Math.round(finding.confidence * 100),
    message: { text: sentenceOf(judged) },
    locations: [locationOf(main)],
    relatedLocations: related.map((reading, i) => ({
      id: i + 1,
      ...locationOf(reading),
      message: { text: `${oneLine(reading.outlet)}: “${oneLine(reading.exact)}”` },
    })),
    partialFingerprints: { 'crossreadFinding/v1': `${story}/${finding.id}` },
    // Only a run that knows what is new can say what is not.
    ...(touched === null ? {} : { baselineState: standing === 'failing' ? 'new' : 'unchanged' }),
    suppressions: isSuppressed ? [{ kind: 'external', status: 'accepted', justification: reason ?? '' }] : [],
    properties: { kind: finding.kind, story, standing, confidence: finding.confidence },
  }
}

function locationOf({ location: { path, start, end }, exact }: CheckedReading): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(path),
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        snippet: { text: exact },
      },
    },
  }
}

/** A path as a URI reference (RFC 3986); relative ones to where the gate was run. */
function artifactOf(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const uri = path.split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: 'SRCROOT' }
}

function invocationOf(result: CheckResult): Invocation {
  const exitCode = { clean: 0, findings: 1, error: 2 }[result.verdict]
  return {
    executionSuccessful: result.verdict !== 'error',
    exitCode,
    exitCodeDescription: `${failing(result).length} findings fail, ${result.allowed} are allowed`,
    toolExecutionNotifications: result.problems.map(({ path, line, message }: CheckProblem) => ({
      level: 'error',
      message: { text: message },
      ...(path === null
        ? {}
        : {
            locations: [
              {
                physicalLocation: {
                  artifactLocation: artifactOf(path),
                  ...(line === null ? {} : { region: { startLine: line } }),
                },
              },
            ],
          }),
    })),
  }
}
