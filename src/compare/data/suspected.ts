const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that leave open what stands after them ("a suspected gas attack", "believed to be by"). Own work. */
export const SUSPECTING = words(
  'suspected alleged apparent presumed believed thought likely probable probably allegedly apparently presumably possibly possible suspectedly',
)
/** Nouns for what somebody is said to have done. Lemmas. */
export const DEEDS = words(
  'attack strike airstrike raid bombing assault shelling bombardment killing assassination hack cyberattack hacking poisoning shooting explosion blast incursion sabotage abduction kidnapping',
)
/** Nouns for what it is done with, or by whom. Lemmas. */
export const DOERS = words(
  'plane warplane jet aircraft fighter bomber drone helicopter force troop soldier army military navy agent hacker militant gunman missile rocket artillery',
)
/** Words before a deed that tell of what kind it is. Lemmas. */
export const KINDS_OF_DEED = words(
  'chemical gas nerve-agent poison nuclear terrorist terror arson cyber ransomware suicide hate revenge',
)
