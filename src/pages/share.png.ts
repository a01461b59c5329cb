import { SHARE_LINES, sharePicture } from '../site/share-picture.ts';

/** The preview image of a shared link. */
export const GET = async () =>
  new Response(new Uint8Array(await sharePicture(SHARE_LINES)), { headers: { 'Content-Type': 'image/png' } });
