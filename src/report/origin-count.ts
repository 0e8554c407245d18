import { counted } from './text.ts'

/**
 * `3 origins`; `3 origins, weight 4.5` where the story gives outlets weights.
 *
 * @param all how many origins the story has: with more than are counted, `2 of 3 origins`
 */
export function originCount(
  {
    independentOrigins,
    weight,
  }: {
    readonly independentOrigins: number
    readonly weight?: number
  },
  all: number = independentOrigins,
): string {
  const origins =
    all > independentOrigins
      ? `${independentOrigins} of ${counted(all, 'origin')}`
      : counted(independentOrigins, 'origin')
  return weight === undefined ? origins : `${origins}, weight ${weight}`
}
