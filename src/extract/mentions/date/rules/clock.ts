/** Times of day without a day: "9 a.m. EST", "in the morning", "last night", "overnight". */
import { ABOUT_THEN, CLOCK, clockOf, clockZoneOf } from '../fragments.ts'
import { point, type Rule } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { dayPartOf } from '../words.ts'

export const CLOCK_RULES: readonly Rule[] = [
  {
    name: 'clock',
    cue: 'clock',
    pattern: pattern(`${ABOUT_THEN}${CLOCK}(?: (?:in|of) the {part})?`),
    read(groups, { before }) {
      const clock = clockOf(groups)
      if (clock === null) return null
      // "at 5:30" is a time; "was 5:30", "Luke 9:13" and "a ratio of 3:20" are not.
      const bare = groups['hour24'] !== undefined
      if (bare && clockZoneOf(groups) === null && /^(?:AUX|VERB|NOUN|PROPN|NUM)$/.test(before[0]?.pos ?? ''))
        return null
      if (bare && before[0]?.lower === 'of' && /^(?:ratio|score|time|record)$/.test(before[1]?.lower ?? ''))
        return null
      // "Update at 11:25 a.m." is told of the page.
      const ofPage = before.some(({ lower }) => /^(?:updated?|posted|published)$/.test(lower))
      return point({
        base: ofPage ? { from: 'publication', unit: 'day', by: 0 } : { from: 'same', years: 0 },
        clock,
        zone: clockZoneOf(groups),
      })
    },
  },
  {
    name: 'hour-in-part',
    cue: 'part',
    pattern: pattern(
      '(?<oclock>1[0-2]|[1-9]|three|four|five|six|seven|eight|nine|ten|eleven|twelve) in the {part}',
    ),
    read: (groups) => point({ base: { from: 'same', years: 0 }, clock: clockOf(groups) }),
  },
  {
    name: 'this-part',
    cue: 'part',
    pattern: pattern('(?:(?:early|late|earlier|later) )?(?<which>this|last|tomorrow|yesterday) {part}'),
    read({ which, part }) {
      const word = which?.toLowerCase()
      const by = word === 'tomorrow' ? 1 : word === 'last' || word === 'yesterday' ? -1 : 0
      return point({ base: { from: 'publication', unit: 'day', by }, part: dayPartOf(part) })
    },
  },
  {
    name: 'tonight',
    cue: 'relativeDay',
    pattern: pattern('(?:(?:earlier|later|late) )?tonight'),
    read: () => point({ base: { from: 'publication', unit: 'day', by: 0 }, part: 'NI' }),
  },
  {
    name: 'at-once',
    cue: 'immediate',
    pattern: pattern('with immediate effect|effective immediately'),
    read: () => point({ base: { from: 'publication', unit: 'day', by: 0 } }),
  },
  {
    name: 'overnight',
    cue: 'overnight',
    pattern: pattern('overnight'),
    read(_, { after }) {
      // "an overnight stay" says how long, not when.
      if (
        after[0]?.pos === 'NOUN' &&
        /^(?:stay|delivery|success|guest|bag|train|flight|shipping)/.test(after[0].lower)
      )
        return null
      return point({ base: { from: 'publication', unit: 'day', by: 0 }, part: 'NI' })
    },
  },
  {
    name: 'part-of-day',
    cue: 'part',
    pattern: pattern(
      '(?:(?<=\\b(?:in|during|through|throughout|by|at|before|until|of) (?:the )?(?:(?:early|late|mid)[ -]?)?)(?:early |late )?{part}' +
        '|(?:mid|early|late)[- ]?{part2:part})',
    ),
    read: ({ part, part2 }) => point({ base: { from: 'same', years: 0 }, part: dayPartOf(part ?? part2) }),
  },
]
