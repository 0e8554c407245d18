/**
 * Words by which a side calls those who bear arms or march against a government, by what they say of them. A newsroom's
 * style guide forbids the first for those who are called by the second elsewhere (BBC, Reuters, AFP: "terrorist"
 * only in quotations). Lemmas. Own work.
 */

/** Words that condemn: whoever uses them for a rebel takes the government's side. */
export const CONDEMNING: ReadonlySet<string> = new Set(
  'terrorist takfiri mercenary bandit thug brigand hireling henchman criminal'.split(' '),
)

/** Words that grant a cause. "Insurgent", "militant", "fighter" and "gunman" stand between, and contradict neither. */
export const GRANTING: ReadonlySet<string> = new Set(
  'rebel revolutionary guerrilla guerilla partisan dissident protester protestor demonstrator separatist secessionist oppositionist'.split(
    ' ',
  ),
)

/** "Opposition fighters" and "resistance forces" are rebels by another name. */
export const CAUSES: ReadonlySet<string> = new Set('opposition resistance freedom rebel'.split(' '))
export const FIGHTERS: ReadonlySet<string> = new Set(
  'fighter force group faction alliance militia'.split(' '),
)
