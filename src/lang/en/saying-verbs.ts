/** Finite forms of verbs that stand beside a quotation and name its speaker, lower case. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  `said says say told tells tell added adds asked asks wrote writes explained explains noted notes stated states declared
  declares announced announces insisted insists argued argues warned warns claimed claims replied replies continued
  continues concluded concludes recalled recalls admitted admits acknowledged acknowledges stressed stresses tweeted tweets
  remarked observed commented responded answered suggested joked quipped complained explained testified reported repeated
  reiterated emphasized emphasised pointed went thought cried shouted exclaimed whispered agreed conceded confirmed denied
  predicted urged pleaded promised vowed posted read reads`.split(/\s+/u),
);
