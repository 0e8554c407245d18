import { FERRY, FERRY_TITLE } from './prose.ts'

export const LETTER: readonly string[] = FERRY.slice(0, 4)

/** A message as it is sent. Fields given replace those of a usual newsletter; null leaves one out. */
export function message(
  body: string,
  fields: Readonly<Record<string, string | null>> = {},
  type = 'text/html; charset=utf-8',
): string {
  const all: Record<string, string | null> = {
    From: 'The Ostrand Courier <news@mail.courier.example>',
    To: 'reader@home.example',
    Subject: FERRY_TITLE,
    Date: 'Tue, 15 Jul 2025 21:30:00 +0200',
    'Message-ID': '<1@mail.courier.example>',
    'MIME-Version': '1.0',
    'Content-Type': type,
    ...fields,
  }
  const head = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
  return `${head.join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}`
}

/** A letter laid out as they are: tables in tables, a hidden line for the list of messages, a footer. */
export const LETTER_HTML = `<html lang="en"><head><style>.a{}</style></head><body>
<div style="display:none;max-height:0">What happened overnight in Ostrand &zwnj;&nbsp;&zwnj;&nbsp;</div>
<table width="100%"><tr><td align="center"><a href="https://www.courier.example/letters/ferry?u=77">View in browser</a></td></tr>
<tr><td><table><tr><td><img src="cid:logo" alt=""></td><td>&#8204;</td></tr></table></td></tr>
<tr><td><h1>${FERRY_TITLE}</h1></td></tr>
${LETTER.map((text) => `<tr><td style="padding:8px"><p>${text}</p></td></tr>`).join('\n')}
<tr><td><table><tr><td><a href="https://click.mail.example/1">Read more: Storm tears roofs off 60 houses</a></td></tr></table></td></tr>
<tr><td class="footer">You are receiving this because you signed up at courier.example.<br>
<a href="https://click.mail.example/2">Unsubscribe</a> | <a href="https://click.mail.example/3">Manage your preferences</a></td></tr>
<tr><td>© 2025 Courier Media, 1 Quay Street, Ostrand</td></tr></table></body></html>`

export const LETTER_PLAIN = `View this email in your browser: https://www.courier.example/x

${LETTER.join('\n\n')}

You are receiving this because you signed up.
`

export function multipart(
  kind: string,
  parts: readonly string[],
  boundary = 'cut',
): readonly [string, string] {
  const body = `${parts.map((part) => `--${boundary}\n${part}`).join('\n')}\n--${boundary}--\n`
  return [body, `multipart/${kind}; boundary="${boundary}"`]
}

export const htmlPart = (html: string): string => `Content-Type: text/html; charset=utf-8\n\n${html}`
export const plainPart = (text: string): string => `Content-Type: text/plain; charset=utf-8\n\n${text}`
