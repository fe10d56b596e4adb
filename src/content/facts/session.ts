/** How long needling alone usually takes, in minutes (TIME-1). */
export const needlingMinutes = [10, 15] as const;

/** How long a session with other therapies takes at the most, in minutes (TIME-2). */
export const combinedMinutes = 60;

/** The ways of needling a session may use (TECH-DEEP, TECH-SUP, TECH-ELEC). */
export const techniques = ['deep', 'superficial', 'electrical'] as const;
