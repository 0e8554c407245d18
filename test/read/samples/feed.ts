/** Feeds as outlets write them. */

export interface SampleItem {
  readonly title?: string
  /** HTML. */
  readonly content?: string
  readonly description?: string
  /** Further elements, as they are. */
  readonly more?: string
}

const cdata = (text: string): string => `<![CDATA[${text}]]>`

export const paragraphsOf = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n')

export const rssItem = ({ title = 'A title', content, description, more = '' }: SampleItem): string =>
  [
    '<item>',
    `<title>${title}</title>`,
    ...(description === undefined ? [] : [`<description>${cdata(description)}</description>`]),
    ...(content === undefined ? [] : [`<content:encoded>${cdata(content)}</content:encoded>`]),
    `${more}</item>`,
  ].join('\n')

export const RSS_HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>Brenning Courier &amp; Echo</title>
<language>en-gb</language>
`
const RSS_TAIL = '\n</channel>\n</rss>\n'

/** Items begin on line 6. */
export const rss = (...items: readonly string[]): string => `${RSS_HEAD}${items.join('\n')}${RSS_TAIL}`

export const atom = (entries: string, feed = '<title>Bay Post</title>'): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-AU">\n${feed}\n${entries}\n</feed>`

export const jsonFeed = (items: readonly unknown[], feed: Record<string, unknown> = {}): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Bay Post', ...feed, items }, null, 1)
