/**
 * The numbers of help lines that are shorter than a telephone number of today. They are written out here:
 * no form would tell 116 123 from a slip such as 116 132.
 */
export const SHORT_NUMBERS = [
  // Emergencies, and the same by relay for textphones
  '999',
  '112',
  '18000',
  // The NHS, the police, a person's bank
  '111',
  '101',
  '159',
  // Samaritans, Missing People, Childline
  '116 123',
  '116 000',
  '0800 1111',
  // One of the oldest free numbers, which have a figure fewer: CALL, of Wales
  '0800 132 737',
  // By text: Shout, FRANK, CALL and DAN 24/7
  '85258',
  '82111',
  '81066',
] as const;
