/** Spellings of one word, and written-out contractions: house style, not another wording. */

/** Words that no rule covers; both spellings map to one. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  defence: 'defense', offence: 'offense', licence: 'license', pretence: 'pretense', practise: 'practice',
  programme: 'program', programmes: 'programs', grey: 'gray', cheque: 'check', manoeuvre: 'maneuver', manoeuvres: 'maneuvers',
  judgement: 'judgment', ageing: 'aging', tyre: 'tire', tyres: 'tires', sceptical: 'skeptical', kerb: 'curb', plough: 'plow',
  fuelled: 'fueled', learnt: 'learned', burnt: 'burned', dreamt: 'dreamed', spelt: 'spelled', leapt: 'leaped',
  towards: 'toward', afterwards: 'afterward', whilst: 'while', amongst: 'among', okay: 'ok', adviser: 'advisor', advisers: 'advisors',
  '&': 'and', '%': 'percent', mister: 'mr', aluminium: 'aluminum', jewellery: 'jewelry', catalogue: 'catalog', dialogue: 'dialog',
  alright: 'all right', usa: 'us', mum: 'mom',
}

/** Contractions without their apostrophe, where no other word is spelt so. */
export const CONTRACTIONS: Readonly<Record<string, string>> = {
  dont: 'do not', doesnt: 'does not', didnt: 'did not', isnt: 'is not', arent: 'are not', wasnt: 'was not', werent: 'were not',
  hasnt: 'has not', havent: 'have not', hadnt: 'had not', wont: 'will not', wouldnt: 'would not', cant: 'can not', cannot: 'can not',
  couldnt: 'could not', shouldnt: 'should not', mustnt: 'must not', neednt: 'need not', aint: 'is not',
  im: 'i am', ive: 'i have', youre: 'you are', youve: 'you have', youll: 'you will', theyre: 'they are', theyve: 'they have', theyll: 'they will',
  weve: 'we have', hes: 'he is', shes: 'she is', thats: 'that is', theres: 'there is', whats: 'what is', wheres: 'where is', heres: 'here is', whos: 'who is',
  itll: 'it will', thatll: 'that will', theyd: 'they would', youd: 'you would', itd: 'it would', couldve: 'could have', wouldve: 'would have', shouldve: 'should have',
}

/** These are contractions only where the apostrophe stands. */
export const MARKED_CONTRACTIONS: Readonly<Record<string, string>> = {
  were: 'we are', well: 'we will', wed: 'we would', ill: 'i will', id: 'i would', hell: 'he will', hed: 'he would', shell: 'she will', shed: 'she would',
  its: 'it is', lets: 'let us',
}

export const NUMERALS: Readonly<Record<string, string>> = {
  zero: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12',
  thirteen: '13', fourteen: '14', fifteen: '15', sixteen: '16', seventeen: '17', eighteen: '18', nineteen: '19', twenty: '20', thirty: '30', forty: '40',
  fifty: '50', sixty: '60', seventy: '70', eighty: '80', ninety: '90',
}
