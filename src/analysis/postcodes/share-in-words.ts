/** "all", "97%", "under 1%". Never rounded up, so that only a full share reads as "all". */
export const shareInWords = (share: number): string =>
  share === 1 ? 'all' : share < 0.01 ? 'under 1%' : `${Math.floor(share * 100)}%`;
