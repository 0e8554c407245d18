/**
 * Verb forms that taggers read as nouns or adjectives in headlines and participle clauses, with their lemmas. They are
 * taken for verbs where an object follows at once ("wounding 12", "kills dozens").
 */
export const MISREAD_VERBS: ReadonlyMap<string, string> = new Map(
  (
    'kill:kills,killing,killed wound:wounds,wounding,wounded injure:injures,injuring,injured hurt:hurts,hurting leave:leaves,leaving ' +
    'claim:claims,claiming destroy:destroying,destroyed displace:displacing,displaced force:forces,forcing hit:hits fire:fires,fired strike:strikes ' +
    'raid:raids cut:cuts,cutting add:adds,adding cost:costs,costing shoot:shot,shooting target:targets,targeting draw:draws ' +
    'wreck:wrecks,wrecking damage:damages,damaging demand:demands seize:seizes,seizing total:totals,totaling,totalling ' +
    'drop:drops cover:covers face:faces reach:reaches top:tops,topping hire:hires,hiring spend:spends'
  )
    .split(' ')
    .flatMap((row) => {
      const [lemma = '', forms = ''] = row.split(':')
      return [lemma, ...forms.split(',')].map((form): [string, string] => [form, lemma])
    }),
)
