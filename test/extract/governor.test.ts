import { describe, expect, it } from 'vitest'
import { governorOf } from '../../src/extract/governor.ts'
import { findDates } from '../../src/extract/mentions/date.ts'
import { annotated } from '../helpers.ts'

/** The event that the first time of `text` belongs to, with its relation; null where there is none. */
function eventOf(text: string): string | null {
  const source = annotated(text)
  const [mention] = findDates(source)
  const sentence = mention && source.sentences[mention.sentence]
  if (!mention || !sentence) throw new Error(`no time in "${text}"`)
  const governor = governorOf(source.tokens, sentence, mention.span, mention.timex3.type === 'DURATION')
  if (governor === null) return null
  return [governor.event, governor.relation, governor.begins ? 'begins' : null]
    .filter((part) => part !== null)
    .join(' ')
}

describe('governorOf', () => {
  it.each([
    // verbs before the time, over places and objects
    ['The envoys met in Lund on Tuesday.', 'meet'],
    ['A lorry struck two cyclists in the harbour district on May 3.', 'strike'],
    ['The blast wounded nine people, including two guards, on Friday.', 'wound'],
    // at the head of its clause
    ['On Monday, the council closed the bridge.', 'close'],
    ['At noon, the spokesman said, he was moved to Lund.', 'move'],
    // between subject and verb
    ['The mayor on Tuesday signed the decree.', 'sign'],
    // nouns of action
    ["Thursday's meeting in Lund ended without a deal.", 'meet'],
    ['They posed for a photo during the meeting in Lund, on July 11.', 'meet'],
    ['She recalled the first talks in Oslo in 2014.', 'meet'],
    ['The summit was held in Lund on Friday.', 'meet'],
    ['The ministers gathered in Lund on Friday.', 'meet'],
    // lost apostrophes
    ['Nobody claimed Saturdays bombing of the market.', 'explode'],
    // where it begins and since when it lasts
    ['The war broke out on July 8.', 'war begins'],
    ['It was the worst raid since the start of the uprising in March 2011.', 'war begins'],
    ['The town has been in a civil war since 2011.', 'war since'],
    ['The shop will stay open until Friday.', 'stay until'],
    // lengths
    ['Both sides agreed on a 72-hour cease-fire.', 'truce'],
    ['Four weeks of fighting had emptied the town.', 'war'],
    ['He was caught about 20 hours later.', 'catch after'],
    ['The balloon flew for 40 minutes before landing.', 'fly'],
    // the day somebody leaves
    ['Her last day on the job will be March 3.', 'leave'],
    ['The best day for it will be March 3.', null],
    // compounds
    ['A gunman opened fire in the station at 3:25 a.m. on Sunday.', 'shoot'],
    ['The collapse left nine people dead on Sunday.', 'die'],
  ])('%s', (text, event) => {
    expect(eventOf(text)).toBe(event)
  })

  it.each([
    ['when somebody spoke is no event', 'The minister told reporters on Friday.'],
    [
      'nor is what a verb of speech in between governs',
      'The police said on Monday that the road was closed.',
    ],
  ])('%s', (_, text) => {
    expect(eventOf(text)).toBeNull()
  })
})
