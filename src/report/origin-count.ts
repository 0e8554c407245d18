import { counted } from './text.ts'

/** `3 origins`; `3 origins, weight 4.5` where the story gives outlets weights. */
export function originCount({
  independentOrigins,
  weight,
}: {
  readonly independentOrigins: number
  readonly weight?: number
}): string {
  const origins = counted(independentOrigins, 'origin')
  return weight === undefined ? origins : `${origins}, weight ${weight}`
}
