import { email } from '../../../src/read/formats/email.ts'
import {
  htmlPart,
  LETTER,
  LETTER_HTML,
  LETTER_PLAIN,
  message,
  multipart,
  plainPart,
} from '../../read/samples/messages.ts'
import type { Target } from '../target.ts'

const [parts, type] = multipart('alternative', [plainPart(LETTER_PLAIN), htmlPart(LETTER_HTML)])
const forwarded = `FYI\n\n---------- Forwarded message ---------\nFrom: The Post <a@b.example>\nDate: 14 Jul 2025 08:00:00 +0900\nSubject: Aground\n\n${LETTER.join('\n\n')}`

export const target: Target = {
  format: email,
  seeds: [
    message(LETTER_HTML),
    message(LETTER_PLAIN, {}, 'text/plain; charset=utf-8'),
    message(parts, {}, type),
    message(forwarded, { Subject: 'Fwd: Aground' }, 'text/plain'),
    message(Buffer.from(LETTER_HTML).toString('base64'), { 'Content-Transfer-Encoding': 'base64' }),
    message(LETTER_HTML, { From: '<Saved by Blink>', 'Snapshot-Content-Location': 'https://a.example/b' }),
  ].map((text) => Buffer.from(text)),
  words: [
    ...[
      '\r\n\r\n',
      '\r\n',
      '--cut',
      '--cut--',
      'boundary=',
      'Content-Type: ',
      'multipart/mixed',
      'message/rfc822',
    ],
    ...[
      'text/html',
      'text/plain',
      'charset=utf-7',
      'charset=iso-2022-jp',
      'charset=none',
      'format=flowed; delsp=yes',
    ],
    ...[
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Transfer-Encoding: base64',
      '=?utf-8?Q?=',
      '?=',
      '=\r\n',
      '=00',
    ],
    ...[
      'From: ',
      'Subject: ',
      'Date: ',
      'Archived-At: <',
      'Snapshot-Content-Location: ',
      '(((',
      '<<<',
      '@',
      ',',
      '"',
      '\0',
    ],
    ...[
      '---------- Forwarded message ---------',
      'Begin forwarded message:',
      '> ',
      '<p>',
      '<a href="',
      '<!--',
    ],
  ],
}
