/**
 * Verbs of which only one tells what became of a thing: two stages of which a text that has the first leaves the second
 * open (what is asked for need not be got), or opposites. A row is a pair of groups; words of a group may stand for each
 * other. Lemmas; own work.
 */
const ROWS = `
request ask seek demand solicit | receive get obtain collect secure
offer propose | accept
accept approve | refuse reject decline
confirm admit acknowledge | deny dispute
promise pledge vow | refuse
rise increase climb grow gain jump surge | fall decrease drop decline shrink lose slip
win | lose
start begin open | end stop close finish halt
support back favor favour | oppose
buy purchase acquire | sell
hire appoint | fire sack dismiss
arrive enter | leave depart exit
allow permit | ban bar prohibit forbid block
raise lift | cut lower reduce
include | exclude
found establish | join inherit buy
survive | die
praise hail | criticize criticise condemn
attack | defend
own | rent lease borrow
send | receive
sign | veto
file | drop withdraw dismiss
lend | give
remember | forget
strengthen | weaken
import | export
`

type Group = ReadonlySet<string>

export const RIVAL_VERBS: readonly (readonly [Group, Group])[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [a = '', b = ''] = row.split(' | ')
    return [new Set(a.split(' ')), new Set(b.split(' '))]
  })
