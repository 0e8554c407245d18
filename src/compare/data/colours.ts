const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Colours a thing is told to have, in groups of what one eye calls this and another that. Own work. */
export const COLOURS: readonly ReadonlySet<string>[] = [
  'black',
  'white cream ivory',
  'red scarlet crimson maroon burgundy',
  'orange',
  'yellow gold golden',
  'green olive khaki',
  'turquoise teal',
  'blue navy azure',
  'purple violet lilac',
  'pink',
  'brown tan beige',
  'grey gray silver',
].map(words)

/** Nouns that a colour before them does not paint: "red card", "white paper", "black leader". Lemmas. */
export const NOT_PAINTED: ReadonlySet<string> = words(
  'alert american area belt book box card carpet cell cent chamber collar comedy community cross economy energy era eye family flag goods gold hair heat hole house ' +
    'humor humour ice knight lane leader light line list magic man market meat metal network neighborhood neighbourhood ops paper party people person population power room shark sheep signal skin ' +
    'state student sugar supremacist supremacy tape team tea tide vote voter warrant water whale wine woman worker zone',
)
