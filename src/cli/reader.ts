import { join } from 'node:path'
import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Prompt } from '../readers/index.ts'
import {
  type Consultant,
  createClient,
  endpointAt,
  loadPrompt,
  openCache,
  plannedRequests,
  type ReaderSettings,
  type ReplyCache,
  UNNAMED,
  USUAL,
} from '../readers/index.ts'
import { ownTemplates } from '../report/templates.ts'
import { UserError } from '../util/user-error.ts'
import type { ReaderRequestOptions } from './reader-options.ts'
import { writeFiles } from './write.ts'

/** Where replies are kept, relative to the sources and to where the command runs. */
const CACHE = join('.crossread', 'readers')
const LEAST_BUDGET = 3000
const MOST_ASKED = 9

/** Whether a reader is asked for at all. */
function wantsReader({ reader, readerOffline, dryRun }: ReaderRequestOptions): boolean {
  return reader !== undefined || readerOffline === true || dryRun === true
}

/** Whether anything is sent anywhere. */
function asksServer({ reader, readerOffline, dryRun }: ReaderRequestOptions): boolean {
  return reader !== undefined && readerOffline !== true && dryRun !== true
}

/** @throws UserError where a number is none that makes sense, or options are given that nothing would use. */
export function readerSettings(options: ReaderRequestOptions): ReaderSettings {
  const { model, readerTemperature } = options
  if (asksServer(options) && (model ?? '') === '')
    throw new UserError(null, '--reader needs the name of a model', 'add --model NAME')
  if (readerTemperature !== undefined && !(readerTemperature >= 0 && readerTemperature <= 2))
    throw new UserError(null, '--reader-temperature is out of range', 'write a number from 0 to 2')
  return {
    model: model ?? UNNAMED,
    temperature: readerTemperature ?? null,
    maxReplyTokens: USUAL.maxReplyTokens,
    budget: whole('--reader-budget', options.readerBudget, LEAST_BUDGET, 10_000_000) ?? USUAL.budget,
    asked: whole('--reader-min-agreement', options.readerMinAgreement, 1, MOST_ASKED) ?? USUAL.asked,
  }
}

function whole(name: string, value: number | undefined, least: number, most: number): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return value
  throw new UserError(null, `${name} is out of range`, `write a whole number from ${least} to ${most}`)
}

/** The options that are of no use without a reader: silence about them would look like obedience. */
const USELESS_ALONE = [
  ['model', '--model'],
  ['readerProtocol', '--reader-protocol'],
  ['readerCache', '--reader-cache'],
  ['readerMinAgreement', '--reader-min-agreement'],
  ['readerBudget', '--reader-budget'],
  ['readerTemperature', '--reader-temperature'],
  ['maxCalls', '--max-calls'],
  ['maxTokens', '--max-tokens'],
] as const satisfies readonly (readonly [keyof ReaderRequestOptions, string])[]

/** A reader that a run consults, with where its replies are kept. */
export interface Engaged {
  readonly consultant: Consultant
  /** The cache of a story, by the folder of its sources. */
  cacheOf(folder: string | null): ReplyCache
}

/**
 * Gets ready what a run needs to consult a reader; null where none is asked for, and then nothing of it is loaded.
 *
 * @param env where keys are taken from.
 * @throws UserError where the options do not go together, or the client's package is not installed.
 */
export async function engageReader(
  options: ReaderRequestOptions,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Engaged | null> {
  if (!wantsReader(options)) {
    const [, name] = USELESS_ALONE.find(([option]) => options[option] !== undefined) ?? []
    if (name === undefined) return null
    throw new UserError(null, `${name} is for a reader`, 'add --reader URL or --reader-offline')
  }
  const settings = readerSettings(options)
  const endpoint = asksServer(options) ? endpointAt(options.reader ?? '', options.readerProtocol, env) : null
  return {
    consultant: {
      settings,
      prompt: await ownPrompt(),
      protocol: endpoint?.protocol ?? options.readerProtocol ?? 'openai',
      client: endpoint && (await createClient(endpoint)),
      purse: {
        maxCalls: whole('--max-calls', options.maxCalls, 0, 1e9) ?? Number.POSITIVE_INFINITY,
        maxTokens: whole('--max-tokens', options.maxTokens, 0, 1e12) ?? Number.POSITIVE_INFINITY,
        calls: 0,
        tokens: 0,
      },
    },
    cacheOf: (folder) => openCache(cacheFolders(options.readerCache, folder), writeFiles),
  }
}

/** The prompt that Crossread ships. */
export function ownPrompt(): Promise<Prompt> {
  return loadPrompt(ownTemplates())
}

/** Where replies are looked for; they are written to the first. */
export function cacheFolders(given: string | undefined, folder: string | null): string[] {
  if (given !== undefined) return [given]
  return [...(folder === null ? [] : [join(folder, CACHE)]), CACHE]
}

/** What a run would send of one story; nothing is sent. */
export async function costOf(
  { consultant: { settings, prompt } }: Engaged,
  name: string,
  sources: readonly AnnotatedArticle[],
  cache: ReplyCache,
): Promise<Cost> {
  const cost = { calls: 0, sent: 0, received: 0, cached: 0 }
  for (const { request, tokens } of plannedRequests(sources, prompt, settings)) {
    if (await cache.get(request.key)) cost.cached++
    else {
      cost.calls++
      cost.sent += tokens
      cost.received += settings.maxReplyTokens
    }
  }
  return { ...cost, line: costLine(name, cost) }
}

/** What asking about a story takes: calls to be made, tokens sent and received at most, replies in the cache already. */
export interface Cost {
  readonly calls: number
  readonly sent: number
  readonly received: number
  readonly cached: number
  readonly line: string
}

/** The same of several stories. */
export function totalLine(costs: readonly Cost[]): string {
  const sum = (key: 'calls' | 'sent' | 'received' | 'cached'): number =>
    costs.reduce((all, cost) => all + cost[key], 0)
  return costLine('in all', {
    calls: sum('calls'),
    sent: sum('sent'),
    received: sum('received'),
    cached: sum('cached'),
  })
}

function costLine(name: string, { calls, sent, received, cached }: Omit<Cost, 'line'>): string {
  const known = cached === 0 ? '' : `; ${cached} in the cache already`
  return `${name}: ${calls} ${calls === 1 ? 'call' : 'calls'}, about ${sent} tokens sent, at most ${received} received${known}`
}
