import { csv } from '../../../src/read/formats/csv.ts'
import type { Target } from '../target.ts'

export const target: Target = {
  format: csv,
  seeds: [
    'outlet,title,text,date,url\nBay Post,Pier falls,"The pier fell.\nTwo were ""hurt"".",2031-05-04,https://bay.example/1\n',
    'title;body;author\r\nPier;<p>It &amp; fell</p>;By Asta Holm\r\n',
    'headline\tcontent\tpublished\nPier\tIt fell down\t1935480000\n',
  ].map((text) => Buffer.from(text)),
  words: ['"', '""', ',', ';', '\t', '\r\n', '\n\n', '<p>', '\uFEFF', 'text', '[+12 chars]', '\0', '=1+1'],
}
