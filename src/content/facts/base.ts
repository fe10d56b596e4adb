/** The facts of the base content, by their ids; docs/content.md tells where they come from. */
export const baseFacts = [
  ...['WHAT-1', 'WHAT-2', 'WHAT-3', 'WHAT-4', 'WHAT-5', 'WHAT-6'],
  ...['DO-1', 'DO-2', 'DO-3', 'DO-4', 'DO-5'],
  ...['COND-MYO', 'COND-JOINT', 'COND-HEAD', 'COND-TEND', 'COND-WHIP', 'COND-RMD'],
  ...['THEO-0', 'THEO-TWITCH', 'THEO-CIRC', 'THEO-LESION'],
  ...['EVID-1', 'EVID-2', 'EVID-3', 'EVID-4'],
  ...['EFF-0', 'EFF-SORE', 'EFF-BLEED', 'EFF-BRUISE', 'EFF-TIRED'],
  ...['RISK-0', 'RISK-INF', 'RISK-ORG', 'RISK-PTX'],
  ...['AVOID-PREG', 'AVOID-INF', 'AVOID-ANX'],
  ...['CONS-BLEED', 'CONS-DIAB', 'CONS-VASC', 'CONS-OTHER'],
  ...['TIME-1', 'TIME-2', 'TIME-3'],
  ...['TECH-DEEP', 'TECH-SUP', 'TECH-ELEC'],
  ...['FEEL-1', 'FEEL-2'],
  ...['AFTER-1', 'AFTER-2'],
  ...['SUIT-1', 'SUIT-2', 'SUIT-3'],
  ...['PROV-1', 'PROV-2', 'PROV-3'],
  ...['DISC-HIST', 'DISC-MED', 'DISC-NEEDLE'],
  ...['EMERG-0', 'EMERG-1', 'EMERG-2'],
  ...['KEY-1', 'KEY-2', 'KEY-3'],
] as const;

export type FactId = (typeof baseFacts)[number];
