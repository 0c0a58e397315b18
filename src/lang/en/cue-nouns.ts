/** Nouns that name an act of speech or writing. Compiled by hand from general knowledge of English. */
export const CUE_NOUNS: ReadonlySet<string> = new Set([
  'accusation', 'admission', 'advice', 'allegation', 'announcement', 'apology', 'argument', 'assertion', 'assurance', 'boast', 'call',
  'charge', 'claim', 'comment', 'complaint', 'concession', 'conclusion', 'confession', 'contention', 'criticism', 'declaration', 'demand', 'denial', 'description',
  'explanation', 'insistence', 'invitation', 'joke', 'mention', 'message', 'note', 'offer', 'pledge', 'plea', 'praise', 'prediction', 'proclamation', 'promise', 'proposal',
  'question', 'recommendation', 'reference', 'remark', 'reminder', 'report', 'request', 'response', 'retort', 'revelation', 'rumor', 'speech', 'statement', 'suggestion', 'testimony',
  'threat', 'tweet', 'vow', 'warning', 'word',
]);
