/** Decades and centuries: "the 1990s", "the late '80s", "the sixties", "the 20th century". */
import { PART_OF_PERIOD } from '../fragments.ts'
import { point, type Rule } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { modOf, ordinalOf } from '../words.ts'

const MOD = `${PART_OF_PERIOD}?`
const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

export const DECADE_RULES: readonly Rule[] = [
  {
    name: 'century',
    cue: 'century',
    pattern: pattern(`${MOD}(?:the )?{ordinal}[ -](?<unit>century|millennium)(?: (?<era>bc|bce|ad|ce))?`),
    read(groups, { after }) {
      const nth = ordinalOf(groups['ordinal'])
      if (nth === null || nth === 0 || groups['unit']?.toLowerCase() === 'millennium') return null
      if (groups['era'] !== undefined && /^b/i.test(groups['era'])) return null
      if (after[0]?.text === 'Fox') return null
      return point({ fields: { century: nth }, mod: modOf(groups['mod']) })
    },
  },
  {
    name: 'decade',
    cue: 'decade',
    pattern: pattern(
      `${MOD}(?:the )?(?:(?<decade>(?:1[5-9]|20)[0-9]0)|['’](?<short>[2-9]0)|(?<=the (?:(?:early|late|mid)[ -])?|and |(?:early|late|mid)[ -]|[0-9]0s (?:and|or|to) )(?<bare>[2-9]0))['’]?s`,
    ),
    read(groups, { before }) {
      const { decade, short, bare } = groups
      const digits = decade ?? short ?? bare
      // "in her 60s" is an age.
      if (digits === undefined || /^(?:his|her|their|my|your|our)$/.test(before[0]?.lower ?? '')) return null
      return point({ fields: { decade: Number(digits) }, mod: modOf(groups['mod']) })
    },
  },
  {
    name: 'decade-in-words',
    cue: 'decade',
    pattern: pattern(
      `${MOD}(?:the )?(?:nineteen[- ])?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    ),
    read(groups, { before, text, span }) {
      if (/^(?:his|her|their|my|your|our)$/.test(before[0]?.lower ?? '')) return null
      if (!/\bthe\b|nineteen|early|late|mid/i.test(text.slice(span.start, span.end))) return null
      return point({
        fields: { decade: DECADES.indexOf((groups['word'] ?? '').toLowerCase()) * 10 + 20 },
        mod: modOf(groups['mod']),
      })
    },
  },
]
