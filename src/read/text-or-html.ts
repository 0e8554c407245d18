import { htmlLine, htmlParagraphs, looksLikeHtml } from './html/paragraphs.ts'

/** Text of a field that may hold plain text or HTML; its lines stay where it is plain. @throws NoArticle */
export function textOrHtml(value: string, title = ''): string {
  if (looksLikeHtml(value)) return htmlParagraphs(value, title)
  return value.split('\n').map(htmlLine).join('\n')
}
