/** How far ahead visits are planned and things due are shown. */

/** Days: what falls due on today's date plus this, or before, is planned and shown. */
export const horizonDays = 7;
