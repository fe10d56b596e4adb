/** What dry needling is used for, among others (COND-MYO, COND-JOINT, COND-HEAD, COND-TEND, COND-WHIP, COND-RMD). */
export const conditions = ['myofascial', 'joints', 'headache', 'tendonitis', 'whiplash', 'repeatedMotion'] as const;
