import { plain } from '../../../src/read/formats/plain.ts'
import type { Target } from '../target.ts'

export const target: Target = {
  format: plain,
  seeds: [
    Buffer.from('Pier falls\n\nThe pier fell on Sunday.\n'),
    Buffer.from(
      '\uFEFF# La jetée\n\nLa jetée du port s’est effondrée samedi et au moins sept personnes sont mortes.\n',
      'utf16le',
    ),
    Buffer.from('Le pr\xE9sident a d\xE9clar\xE9 que la r\xE9union \xE9tait termin\xE9e.', 'latin1'),
  ],
  words: [
    '# ',
    '\n\n',
    'Ã©',
    'ÃƒÂ©',
    '\u2028',
    '\uFEFF',
    '\u202E',
    '다리가 ',
    '<meta charset="utf-16">',
    '\x1B$B',
  ],
}
