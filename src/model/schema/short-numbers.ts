/**
 * The numbers of helplines that are shorter than today's telephone numbers. They are listed because no pattern could
 * tell 116 123 from a misprint such as 116 132.
 */
export const SHORT_NUMBERS = [
  // Emergency services, and the same by text relay
  '999',
  '112',
  '18000',
  // The NHS, the police, one's own bank
  '111',
  '101',
  '159',
  // Samaritans, Missing People, Childline
  '116 123',
  '116 000',
  '0800 1111',
  // An old freephone number with one digit less than today's: CALL, in Wales
  '0800 132 737',
  // By text: Shout, FRANK, CALL and DAN 24/7
  '85258',
  '82111',
  '81066',
] as const;
