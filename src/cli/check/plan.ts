import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { type Override, type Policy, type Rules, USUAL_RULES } from '../../check/policy.ts'
import type { CheckSettings } from '../../check/settings.ts'
import { isLevel, knownLevels } from '../../report/levels.ts'
import { nearest } from '../../util/nearest.ts'
import { excerpt, UserError } from '../../util/user-error.ts'
import type { LoadedConfig } from './config.ts'
import { type Output, parseOutputs } from './outputs.ts'

/** What flags say; undefined where the settings, or what is usual, decides. Paths are relative to the working folder. */
export interface CheckFlags {
  readonly paths: readonly string[]
  readonly captured: string | undefined
  readonly baseline: string | undefined
  readonly rules: Partial<Rules>
  readonly maxFindings: number | undefined
  readonly formats: readonly string[] | undefined
  readonly outputFile: string | undefined
  readonly suppressed: boolean | undefined
  /** False for none. */
  readonly cache: boolean | undefined
  readonly cacheFolder: string | undefined
}

/** All that a run does, flags and settings taken together. Paths are relative to the working folder, as users write them. */
export interface CheckPlan {
  readonly paths: readonly string[]
  readonly captured: string | undefined
  readonly baseline: string | undefined
  readonly policy: Policy
  readonly outputs: readonly Output[]
  readonly suppressed: boolean
  /** Null for none. */
  readonly cache: string | null
}

const USUAL_PATHS = ['sources']
const USUAL_FORMATS = ['stylish']
const CACHE = join('.crossread', 'cache')

/**
 * Takes flags and settings together; flags win.
 *
 * @param cwd the working folder.
 * @throws UserError where a format, a level or a pattern is none.
 */
export function planOf(flags: CheckFlags, { path, folder, settings }: LoadedConfig, cwd: string): CheckPlan {
  const here = (given: string): string => relative(cwd, resolve(folder, given)) || '.'
  const usualCache = here(CACHE)
  for (const rules of [settings, ...(settings.overrides ?? [])]) refuseUnknownLevels(rules.levels, path)
  return {
    paths:
      flags.paths.length > 0
        ? flags.paths.map((each) => fromHere(each, cwd))
        : (settings.paths?.map(here) ?? USUAL_PATHS),
    captured: flags.captured ?? settings.captured,
    baseline: flags.baseline ?? (settings.baseline === undefined ? undefined : here(settings.baseline)),
    policy: {
      rules: { ...USUAL_RULES, ...given(settings), ...given(flags.rules) },
      overrides: (settings.overrides ?? []).map((override) => overrideOf(override, folder, cwd, flags.rules)),
      maxFindings: flags.maxFindings ?? settings.maxFindings ?? 0,
    },
    outputs: parseOutputs(
      flags.formats ?? settings.formats?.map((each) => formatFrom(each, here)) ?? USUAL_FORMATS,
      flags.outputFile,
    ),
    suppressed: flags.suppressed ?? settings.suppressed ?? true,
    cache:
      flags.cache === false || (flags.cacheFolder === undefined && settings.cache === false)
        ? null
        : (flags.cacheFolder ?? (typeof settings.cache === 'string' ? here(settings.cache) : usualCache)),
  }
}

/** The settings that `--print-config` prints: what a run would go by. */
export function printedPlan({ policy, outputs, ...plan }: CheckPlan, settings: CheckSettings): object {
  const { rules, maxFindings } = policy
  return {
    paths: plan.paths,
    captured: plan.captured,
    baseline: plan.baseline,
    ...rules,
    maxFindings,
    overrides: settings.overrides ?? [],
    formats: outputs.map(({ format, file }) => (file === null ? format : `${format}=${file}`)),
    suppressed: plan.suppressed,
    cache: plan.cache ?? false,
  }
}

/** An absolute path as one relative to the working folder where it lies below: platforms show places in the repository only. */
function fromHere(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path
  const below = relative(cwd, path)
  return below.startsWith('..') || isAbsolute(below) ? path : below || '.'
}

/** Outputs as the settings name them, their files relative to the working folder. */
function formatFrom(list: string, here: (path: string) => string): string {
  return list
    .split(',')
    .map((one) => one.replace(/=(.+)$/su, (_, file: string) => `=${here(file.trim())}`))
    .join(',')
}

function overrideOf(
  { files, ...rules }: NonNullable<CheckSettings['overrides']>[number],
  folder: string,
  cwd: string,
  flags: Partial<Rules>,
): Override {
  const matches = picomatch([...files], { dot: true })
  return {
    concerns: (path) => matches(relative(folder, resolve(cwd, path)).split(sep).join('/')),
    // A flag is for this run and wins over the file, also where the file speaks of some sources alone.
    rules: { ...given(rules), ...given(flags) },
  }
}

/** The rules that are given. */
function given({ failOn, minSeverity, minConfidence, levels }: Given): Partial<Rules> {
  return {
    ...(failOn === undefined ? {} : { failOn }),
    ...(minSeverity === undefined ? {} : { minSeverity }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(levels === undefined ? {} : { levels }),
  }
}

type Given = { readonly [Key in keyof Rules]?: Rules[Key] | undefined }

function refuseUnknownLevels(levels: Rules['levels'] | undefined, path: string | null): void {
  for (const level of Object.keys(levels ?? {})) {
    if (isLevel(level)) continue
    const near = nearest(level, knownLevels())
    throw new UserError(
      path === null ? null : { file: path },
      `there is no level ${excerpt(level)}`,
      near === null ? 'see the levels in the reports' : `did you mean ${near}`,
    )
  }
}
